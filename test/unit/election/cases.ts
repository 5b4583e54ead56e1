import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface ElectionCase {
  readonly id: string; readonly title: string; readonly regulation: string; readonly meeting: string; readonly office: string; readonly ballot_form: string;
  readonly convoked: number; readonly excl: Readonly<Record<string, number>>; readonly present: number; readonly issued: number; readonly collected: number;
  readonly valid: number; readonly invalid: number; readonly seats: number; readonly revote_of_tie?: boolean;
  readonly candidates: readonly { readonly name: string; readonly votes: number }[];
  readonly expected: {
    readonly base: number; readonly need: number; readonly elected: readonly string[]; readonly tie_group: readonly string[];
    readonly seats_open: number; readonly status: string; readonly next: string;
  };
}

export interface BallotCase {
  readonly id: string; readonly ballot_form: string; readonly seats: number; readonly names: readonly string[]; readonly reason: string;
  readonly marks: Readonly<Record<string, string | boolean | readonly string[]>>;
  readonly expected: { readonly valid: boolean | null; readonly votes_for: readonly string[] | null };
  readonly committee_decides?: boolean;
}

interface Cases {
  readonly election_cases: readonly ElectionCase[];
  readonly ballot_cases: readonly BallotCase[];
  readonly nomination_cases: readonly { readonly id: string; readonly attending: number; readonly agree: number; readonly expected: boolean; readonly reason: string }[];
  readonly surplus_cases: readonly { readonly id: string; readonly seats: number; readonly list: number; readonly expected: string; readonly reason: string }[];
  readonly quorum_cases: readonly { readonly id: string; readonly convoked: number; readonly present: number; readonly expected: boolean }[];
  readonly branch_cases: readonly { readonly id: string; readonly official_members?: number; readonly one_ballot_for?: string; readonly expected: string }[];
  readonly standing_committee_cases: readonly { readonly id: string; readonly committee_elected: number; readonly planned: number; readonly expected: string }[];
  readonly reconciliation_cases: readonly {
    readonly id: string; readonly present: number; readonly issued: number; readonly collected: number; readonly valid: number; readonly invalid?: number; readonly expected: string;
  }[];
  readonly percent_cases: readonly { readonly id: string; readonly n: number; readonly d: number; readonly expected: string }[];
}

/** The decided cases (a copy of rules/cases.json). */
export const cases = JSON.parse(readFileSync(join(__dirname, '../../data/cases.json'), 'utf8')) as Cases;

/** Deductions by their keys in the cases. */
export const DEDUCTIONS: Readonly<Record<string, string>> = {
  tam_thoi: 'temporary', mien_vang: 'exempt', dinh_chi_khoi_to: 'suspended', vang_ly_do: 'excused',
  cap_uy_vien_vang: 'committeeAbsent', dai_bieu_vang_khong_thay: 'delegateAbsent', tru_khac: 'other',
};

export const MEETINGS = { dai_hoi_dang_vien: 'members', dai_hoi_dai_bieu: 'delegates', hoi_nghi_cap_uy: 'conference' } as const;

export const OFFICES = {
  chi_uy: 'branchCommittee', cap_uy: 'committee', ban_thuong_vu: 'standingCommittee', bi_thu: 'secretary', pho_bi_thu: 'deputy',
  dai_bieu_chinh_thuc: 'delegates', dai_bieu_du_khuyet: 'alternates',
} as const;

export const FORMS = { so_du: 'cross', khong_so_du: 'agree', mot_nguoi: 'agree' } as const;

export const STATUS = { FULL: 'full', PARTIAL: 'partial', NONE: 'none', TIE: 'tie' } as const;

export const NEXT: Readonly<Record<string, string>> = {
  none: 'none',
  congress_decides_whether_to_vote_again: 'congressDecides',
  revote_among_tied_for_1: 'runoff',
  vote_again_for_remaining_delegates: 'mustContinue',
};
