package io.github.instagramv1.benchmarks.flat;

import java.time.Duration;

/** The processes of PostgreSQL on this machine. */
final class PostgresqlProcesses {
  private PostgresqlProcesses() {}

  /** Returns the CPU time that all of them have used since they started. */
  static Duration cpuTime() {
    return ProcessHandle.allProcesses()
        .map(ProcessHandle::info)
        .filter(info -> info.command().filter(path -> path.endsWith("/postgres")).isPresent())
        .map(info -> info.totalCpuDuration().orElse(Duration.ZERO))
        .reduce(Duration.ZERO, Duration::plus);
  }
}
