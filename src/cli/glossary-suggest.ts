export async function glossarySuggest(): Promise<number> {
  return 0;
}
