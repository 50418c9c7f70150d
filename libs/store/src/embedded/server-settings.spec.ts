import { describe, expect, it } from '@jest/globals'
import { renderSettings } from './server-settings.js'

describe('renderSettings', () => {
  it.each([
    "port = '5433'",
    "listen_addresses = '127.0.0.1'",
    "unix_socket_directories = ''",
    "fsync = 'on'",
    "log_statement = 'none'",
    "log_min_duration_statement = '-1'",
    "log_parameter_max_length = '0'",
    "log_parameter_max_length_on_error = '0'",
    "log_min_error_statement = 'panic'",
    "log_min_messages = 'log'",
    "log_error_verbosity = 'terse'",
  ])('sets %s', (line) => {
    expect(renderSettings(5433).split('\n')).toContain(line)
  })
})
