import type { Catalogue } from './language';

const vi = {
  name: ['Họ và tên', 'Họ tên', 'Họ, tên', 'Họ và tên khai sinh', 'Họ tên đảng viên', 'Họ và tên đảng viên'],
  birth: ['Ngày sinh', 'Ngày tháng năm sinh', 'Sinh ngày'],
  birthYear: ['Năm sinh', 'Sinh năm'],
  sex: ['Giới tính', 'Giới', 'Nam/Nữ'],
  female: ['Nữ'],
  ethnic: ['Dân tộc'],
  reelected: ['Tái cử', 'Cấp ủy tái cử', 'Tái cử cấp ủy'],
  planned: ['Trong quy hoạch', 'Quy hoạch'],
  education: ['Trình độ chuyên môn', 'Chuyên môn', 'Trình độ CM', 'Trình độ chuyên môn nghiệp vụ', 'Chuyên môn nghiệp vụ'],
  theory: ['Lý luận chính trị', 'Lí luận chính trị', 'Trình độ lý luận chính trị', 'Trình độ lí luận chính trị', 'LLCT', 'Trình độ LLCT'],
  position: ['Chức vụ', 'Chức danh'],
  unit: ['Đơn vị', 'Đơn vị công tác'],
  membership: ['Chính thức/Dự bị', 'Chính thức hay dự bị', 'Loại đảng viên', 'Tư cách', 'Tư cách đảng viên', 'Tư cách đại biểu'],
  present: ['Có mặt', 'Điểm danh', 'Có dự', 'Dự họp', 'Dự đại hội'],
  deduction: ['Lý do không tính', 'Lí do không tính', 'Lý do không tính vào cơ sở', 'Lý do trừ', 'Lý do vắng', 'Lí do vắng', 'Lý do vắng mặt'],
  plan: ['Đề án nhân sự', 'Trong đề án', 'Trong đề án nhân sự', 'Nhân sự đề án', 'Nhân sự trong đề án', 'Đề án'],
} as const;

const en: Headings = {
  name: ['Full name', 'Name'],
  birth: ['Date of birth', 'Birth date', 'Birthday', 'Born', 'Born on'],
  birthYear: ['Year of birth', 'Birth year', 'Born in'],
  sex: ['Sex', 'Gender'],
  female: ['Female', 'Woman', 'Women'],
  ethnic: ['Ethnic group', 'Ethnicity'],
  reelected: ['Re-elected', 'Reelected'],
  planned: ['In the plan', 'Planned', 'In the planning list', 'Planning list'],
  education: ['Professional education', 'Education', 'Qualification'],
  theory: ['Political theory'],
  position: ['Position', 'Post'],
  unit: ['Unit', 'Organisation', 'Organization'],
  membership: ['Membership', 'Official or probationary', 'Membership status'],
  present: ['Present', 'Attendance', 'Attended', 'Attending'],
  deduction: ['Reason not counted', 'Deduction', 'Deduction reason', 'Reason for deduction', 'Reason for absence'],
  plan: ['Personnel plan', 'In the personnel plan', 'Approved personnel plan'],
};

/** A column of a roster that the product knows. */
export type RosterColumn = keyof typeof vi;

type Headings = { readonly [K in RosterColumn]: readonly string[] };

/** The headings under which each column is recognised; the first of each is the one to print. */
export const ROSTER_HEADINGS: Catalogue<Headings> = { vi, en };

/** Words of the yes-or-no columns; a blank cell is a no. */
export const YES_WORDS = ['x', 'v', '✓', '✔', '1', 'true', 'có', 'yes', 'y'] as const;
export const NO_WORDS = ['', '0', 'false', 'không', 'no', 'n'] as const;

/** What else may stand in a yes-or-no column for its own yes and no. */
export const OWN_WORDS = {
  reelected: { yes: ['Tái cử', 'Re-elected', 'Reelected'], no: ['Lần đầu', 'Tham gia lần đầu', 'Mới', 'First time', 'New'] },
  planned: { yes: ['Trong quy hoạch', 'Quy hoạch', 'In the plan', 'Planned'], no: ['Ngoài quy hoạch', 'Không trong quy hoạch', 'Not planned'] },
  female: { yes: ['Nữ', 'Female', 'F'], no: ['Nam', 'Male', 'M'] },
  plan: { yes: ['Trong đề án', 'Đề án', 'In the plan', 'Planned'], no: ['Ngoài đề án', 'Không trong đề án', 'Outside the plan', 'Not planned'] },
  // P is no word here: on lists of attendance it stands for absent with leave.
  present: { yes: ['Có mặt', 'Có dự', 'Dự', 'Present'], no: ['Vắng', 'Vắng mặt', 'Không dự', 'Absent'] },
} as const;

/** Who is an official member or delegate, and who is not: probationary members, alternates. */
export const MEMBERSHIP_WORDS = {
  official: ['Chính thức', 'Đảng viên chính thức', 'Đại biểu chính thức', 'CT', 'Official', 'Official member', 'Official delegate'],
  other: ['Dự bị', 'Đảng viên dự bị', 'DB', 'Dự khuyết', 'Đại biểu dự khuyết', 'DK', 'Probationary', 'Probationary member', 'Alternate', 'Alternate delegate'],
} as const;

export const SEX_WORDS = { female: ['Nữ', 'Female', 'F', 'Woman'], male: ['Nam', 'Male', 'M', 'Man'] } as const;

/** The majority people; every other name of a people is a minority. */
export const KINH_WORDS = ['Kinh', 'Việt'] as const;

/** Said in words that a value is not known. */
export const UNKNOWN_WORDS = ['?', 'Chưa rõ', 'Không rõ', 'Không', 'Không có', 'Unknown', 'None', 'n/a'] as const;

/** Professional education, low to high. A cell may go on after the word ("Đại học Luật"). */
export const EDUCATION_WORDS = {
  elementary: ['Sơ cấp', 'Sơ học', 'SC', 'Elementary', 'Primary'],
  intermediate: ['Trung cấp', 'Trung học chuyên nghiệp', 'TC', 'Intermediate', 'Secondary'],
  college: ['Cao đẳng', 'CĐ', 'College'],
  university: ['Đại học', 'ĐH', 'Cử nhân', 'Kỹ sư', 'Kĩ sư', 'Bác sỹ', 'Bác sĩ', 'University', 'Bachelor'],
  master: ['Thạc sỹ', 'Thạc sĩ', 'ThS', 'Master', 'Masters'],
  doctor: ['Tiến sỹ', 'Tiến sĩ', 'TS', 'Doctor', 'Doctorate', 'PhD'],
} as const;

/** Political theory, low to high; reports join the last two levels into one. */
export const THEORY_WORDS = {
  elementary: ['Sơ cấp', 'SC', 'Elementary', 'Primary'],
  intermediate: ['Trung cấp', 'TC', 'Intermediate', 'Secondary'],
  advanced: ['Cao cấp', 'CC', 'Cử nhân', 'CN', 'Advanced', 'Senior', 'Bachelor'],
} as const;
