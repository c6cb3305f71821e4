require('@testing-library/jest-dom')
const { configure } = require('@testing-library/react')

// How long to wait for what must appear. Generous: a slow machine is not a fault.
configure({ asyncUtilTimeout: 20_000 })
