package org.policybook.cli;

import java.time.Clock;
import java.util.Map;

/// What a command works with: the terminal, the environment's variables and the clock.
record Desk(Terminal terminal, Map<String, String> environment, Clock clock) {}
