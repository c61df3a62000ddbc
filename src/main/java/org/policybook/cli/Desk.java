package org.policybook.cli;

import java.time.Clock;
import java.util.Map;

/// What a command works with: the terminal, the environment's variables, the clock, and the options that
/// stand on the line.
record Desk(Terminal terminal, Map<String, String> environment, Clock clock, GlobalOptions options) {}
