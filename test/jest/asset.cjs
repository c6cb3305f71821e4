// Styles and images mean nothing to a test.
module.exports = ''
