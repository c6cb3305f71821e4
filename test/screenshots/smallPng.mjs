import { deflateSync, inflateSync } from 'node:zlib'

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
const most = 256

/** A browser's picture with at most 256 colours: pages have few, and the file is a third of the size. */
export function smallPng(png) {
  const { width, height, channels, data } = decoded(png)
  const { palette, indexOf } = paletteOf(data, channels)
  const rows = Buffer.alloc((width + 1) * height)
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const at = (y * width + x) * channels
      rows[y * (width + 1) + 1 + x] = indexOf.get((data[at] << 16) | (data[at + 1] << 8) | data[at + 2])
    }
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 3, 0, 0, 0], 8)
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]))),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function decoded(png) {
  const parts = []
  let header
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    const type = png.toString('latin1', at + 4, at + 8)
    const body = png.subarray(at + 8, at + 8 + png.readUInt32BE(at))
    if (type === 'IHDR') header = body
    if (type === 'IDAT') parts.push(body)
  }
  const width = header.readUInt32BE(0)
  const height = header.readUInt32BE(4)
  const channels = header[9] === 6 ? 4 : 3
  return { width, height, channels, data: unfiltered(inflateSync(Buffer.concat(parts)), { width, height, channels }) }
}

function unfiltered(raw, { width, height, channels }) {
  const length = width * channels
  const data = Buffer.alloc(length * height)
  for (let y = 0; y < height; y += 1) {
    const undo = filters[raw[y * (length + 1)]]
    for (let x = 0; x < length; x += 1) {
      const left = x < channels ? 0 : data[y * length + x - channels]
      const up = y === 0 ? 0 : data[(y - 1) * length + x]
      const corner = y === 0 || x < channels ? 0 : data[(y - 1) * length + x - channels]
      data[y * length + x] = raw[y * (length + 1) + 1 + x] + undo(left, up, corner)
    }
  }
  return data
}

/** What PNG adds to a byte, by the number of the row's filter. */
const filters = [
  () => 0,
  (left) => left,
  (left, up) => up,
  (left, up) => (left + up) >> 1,
  (left, up, corner) => {
    const [a, b, c] = [Math.abs(up - corner), Math.abs(left - corner), Math.abs(left + up - 2 * corner)]
    if (a <= b && a <= c) return left
    return b <= c ? up : corner
  },
]

/** The colours used most, and for every colour the nearest of them. */
function paletteOf(data, channels) {
  const counts = new Map()
  for (let at = 0; at < data.length; at += channels) {
    const colour = (data[at] << 16) | (data[at + 1] << 8) | data[at + 2]
    counts.set(colour, (counts.get(colour) ?? 0) + 1)
  }
  const byUse = [...counts].toSorted(([one, many], [other, more]) => more - many || one - other)
  const palette = byUse.slice(0, most).map(([colour]) => colour)
  const indexOf = new Map(byUse.map(([colour], place) => [colour, place < most ? place : nearest(colour, palette)]))
  return { palette, indexOf }
}

function nearest(colour, palette) {
  const distances = palette.map((other) => distance(colour, other))
  return distances.indexOf(Math.min(...distances))
}

const distance = (one, other) =>
  ((one >> 16) - (other >> 16)) ** 2 +
  (((one >> 8) & 255) - ((other >> 8) & 255)) ** 2 +
  ((one & 255) - (other & 255)) ** 2

const crcTable = Array.from({ length: 256 }, (_, byte) => {
  let crc = byte
  for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  return crc >>> 0
})

function chunk(type, body) {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), body])
  const framed = Buffer.alloc(named.length + 8)
  framed.writeUInt32BE(body.length, 0)
  named.copy(framed, 4)
  let crc = 0xffffffff
  for (const byte of named) crc = crcTable[(crc ^ byte) & 255] ^ (crc >>> 8)
  framed.writeUInt32BE((crc ^ 0xffffffff) >>> 0, named.length + 4)
  return framed
}
