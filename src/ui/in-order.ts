/**
 * Items in their previous order with new ones last, so that nothing moves under the pointer.
 * @param order keys of the items in their previous order
 */
export function inOrderOf<Item>(
  order: readonly string[],
  items: readonly Item[],
  keyOf: (item: Item) => string,
): Item[] {
  const places = new Map(order.map((key, index) => [key, index]));
  const placeOf = (item: Item) => places.get(keyOf(item)) ?? places.size;
  return [...items].sort((a, b) => placeOf(a) - placeOf(b));
}
