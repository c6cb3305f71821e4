// What jsdom does not do with dialogs and scrolling.
HTMLDialogElement.prototype.showModal = function showModal() {
  this.open = true
}
HTMLDialogElement.prototype.close = function close() {
  this.open = false
}
Element.prototype.scrollIntoView = () => undefined
// Nothing is drawn, so nobody waits for it.
window.requestAnimationFrame = (draw) => {
  draw(performance.now())
  return 0
}
export {}
