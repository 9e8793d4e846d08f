export async function glossaryCheck(): Promise<number> {
  return 0;
}
