/** Name of the file in the data folder that holds our settings; postgresql.conf includes it. */
export const SETTINGS_FILE = 'rode-draad.conf'

/**
 * Settings of the embedded server, for a small machine. The group on logging keeps what users wrote out of the log:
 * errors quote the values they choke on, so errors go to the client only, and details and statements nowhere.
 * @source https://www.postgresql.org/docs/18/runtime-config-logging.html
 */
const SETTINGS: Readonly<Record<string, string>> = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '50',
  shared_buffers: '128MB',
  fsync: 'on',
  full_page_writes: 'on',
  password_encryption: 'scram-sha-256',
  timezone: 'UTC',
  cluster_name: 'rode-draad',

  logging_collector: 'off',
  log_destination: 'stderr',
  log_timezone: 'UTC',
  log_min_messages: 'log',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_checkpoints: 'off',
  log_statement: 'none',
  log_min_duration_statement: '-1',
  log_min_duration_sample: '-1',
  log_transaction_sample_rate: '0',
  log_parameter_max_length: '0',
  log_parameter_max_length_on_error: '0',
  log_lock_waits: 'off',
  log_temp_files: '-1',
}

/** The text of the settings file, for one port. @param port 1 to 65535 */
export function renderSettings(port: number): string {
  const lines = Object.entries({ ...SETTINGS, port: String(port) }).map(
    ([name, value]) => `${name} = '${value}'`,
  )
  return ['# Written at every start; changes made here are lost.', ...lines, ''].join('\n')
}
