// The pictures of a report as scenes: what names cost on a sheet they cost here.
import type { StakeholderDocument } from '../domain/document'
import { type ReportPicture, reportPictures } from '../exchange/report/pictures'
import { wordsOf } from './words'

export interface PicturesInput {
  readonly doc: StakeholderDocument
  readonly language: string
}

export const run = async ({ doc, language }: PicturesInput): Promise<readonly ReportPicture[]> =>
  reportPictures(doc, await wordsOf(language))
