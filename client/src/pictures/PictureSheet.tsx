import type { Picture } from '@forud/shared'
import { PictureSvg } from './PictureSvg.js'
import './pictures.css'

/** A picture that is laid out already. Where the page is narrower, it is moved sideways, also with the keyboard. */
export const PictureSheet = ({ picture }: { readonly picture: Picture }) => (
  // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable
  <div className="picture-frame picture-sheet" role="region" aria-label={picture.title} tabIndex={0}>
    <PictureSvg picture={picture} />
  </div>
)
