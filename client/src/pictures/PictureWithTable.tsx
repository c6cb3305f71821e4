import { svgText, type Picture, type PictureTable } from '@forud/shared'
import { useMemo } from 'react'
import { Button } from '../design/Button.js'
import { LazyDetails } from '../design/LazyDetails.js'
import { Table } from '../design/Table.js'
import { PictureSvg } from './PictureSvg.js'
import { saveFile } from './saveFile.js'
import { useWidth } from './useWidth.js'
import './pictures.css'

type PictureWithTableProps = {
  readonly draw: (width: number) => Picture
  readonly table: PictureTable
  /** Never a name. */
  readonly fileName: string
}

/** Wide enough for a sheet across, in a file that is not laid out for any page. */
const fileWidth = 1180

/** A picture, the same as a table, and the same as a file. */
export function PictureWithTable({ draw, table, fileName }: PictureWithTableProps) {
  const { ref, width } = useWidth()
  const picture = useMemo(() => draw(width), [draw, width])
  return (
    <div className="picture-place">
      <div ref={ref} className="picture-frame">
        <PictureSvg picture={picture} />
      </div>
      <LazyDetails summary={`${picture.title} som tabel (${table.rows.length})`}>
        {() => (
          <Table
            caption={table.caption}
            columns={table.columns.map((header) => ({ header }))}
            rows={table.rows.map(({ id, cells }) => ({ id, cells }))}
          />
        )}
      </LazyDetails>
      <Button look="quiet" icon="download" onPress={() => saveFile(fileName, svgText(draw(fileWidth)))}>
        Hent {picture.title.toLowerCase()} som billede (SVG)
      </Button>
    </div>
  )
}
