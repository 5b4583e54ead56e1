import type { Catalogue, TextsOf } from './language';

const vi = {
  total: 'Tổng số',
  groups: {
    reelection: 'Tái cử',
    sex: 'Giới tính',
    age: 'Tuổi',
    ethnic: 'Dân tộc',
    planning: 'Quy hoạch',
    education: 'Chuyên môn',
    theory: 'Lý luận chính trị',
  },
  categories: {
    reelected: 'Tái cử',
    firstTime: 'Lần đầu',
    female: 'Nữ',
    male: 'Nam',
    under: 'Dưới {to}',
    between: 'Từ {from} đến {to}',
    over: 'Từ {from} trở lên',
    minority: 'Thiểu số',
    kinh: 'Kinh',
    planned: 'Trong quy hoạch',
    unplanned: 'Ngoài quy hoạch',
    elementary: 'Sơ cấp',
    intermediate: 'Trung cấp',
    college: 'Cao đẳng',
    university: 'Đại học',
    master: 'Thạc sỹ',
    doctor: 'Tiến sỹ',
    advanced: 'Cao cấp và Cử nhân',
    unknown: 'Chưa rõ',
  },
  meanAge: 'Tuổi bình quân',
  youngest: 'Trẻ nhất',
  oldest: 'Cao tuổi nhất',
} as const;

const en: TextsOf<typeof vi> = {
  total: 'Total',
  groups: {
    reelection: 'Re-election',
    sex: 'Sex',
    age: 'Age',
    ethnic: 'Ethnic group',
    planning: 'Planning list',
    education: 'Professional education',
    theory: 'Political theory',
  },
  categories: {
    reelected: 'Re-elected',
    firstTime: 'First time',
    female: 'Women',
    male: 'Men',
    under: 'Under {to}',
    between: '{from} to {to}',
    over: '{from} and over',
    minority: 'Ethnic minority',
    kinh: 'Kinh',
    planned: 'In the planning list',
    unplanned: 'Not in the planning list',
    elementary: 'Elementary',
    intermediate: 'Intermediate',
    college: 'College',
    university: 'University',
    master: 'Master',
    doctor: 'Doctor',
    advanced: 'Advanced and bachelor',
    unknown: 'Not known',
  },
  meanAge: 'Mean age',
  youngest: 'Youngest',
  oldest: 'Oldest',
};

/** Words of the composition of a committee (RULES.md section 8). */
export const COMPOSITION_TEXTS: Catalogue<TextsOf<typeof vi>> = { vi, en };

/** Other ways to name a group where one is asked for. */
export const GROUP_SYNONYMS = {
  reelection: ['Re-elected'],
  sex: ['Giới', 'Nữ', 'Gender'],
  age: ['Độ tuổi', 'Ngày sinh', 'Năm sinh', 'Ages'],
  ethnic: ['Ethnicity'],
  planning: ['Trong quy hoạch', 'Planned', 'In the plan'],
  education: ['Trình độ chuyên môn', 'Education'],
  theory: ['Lí luận chính trị', 'Trình độ lý luận chính trị', 'LLCT', 'Theory'],
} as const;
