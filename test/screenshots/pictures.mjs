import { assessmentPictures } from './assessmentPictures.mjs'
import { casePictures } from './casePictures.mjs'
import { laterPictures } from './laterPictures.mjs'
import { unhappyPictures } from './unhappyPictures.mjs'

/**
 * Every picture, in the order they are taken: what a picture changes, later ones may see. One entry is one picture:
 * `page` and `state` name the file, `shows` says it in words, `who` is signed in, and `get` goes there by the ways of
 * ways.mjs; it may return another page than its own. `after` puts right what the next picture must not meet.
 */
export const pictures = [...casePictures, ...assessmentPictures, ...laterPictures, ...unhappyPictures]
