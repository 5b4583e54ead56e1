import { COMPOSITION_TEXTS } from '../locale/composition';
import { fill, type Language } from '../locale/language';
import type { CompositionRow } from './composition';

/** The name of a row's category as printed ("Nữ", "Dưới 35", "Từ 35 đến 39"). */
export function categoryText({ category, from, to }: CompositionRow, language: Language): string {
  const data = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
  return fill(COMPOSITION_TEXTS[language].categories[category], data);
}
