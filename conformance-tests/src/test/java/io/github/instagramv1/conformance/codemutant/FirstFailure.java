package io.github.instagramv1.conformance.codemutant;

import io.github.instagramv1.conformance.report.CheckResult;
import io.github.instagramv1.conformance.report.Verdict;
import io.github.instagramv1.conformance.run.RunListener;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;

/** Ends a run at its first failed check, or when {@link #stop} is called. */
final class FirstFailure implements RunListener {
  private final AtomicReference<CheckResult> failed = new AtomicReference<>();
  private final AtomicBoolean stopped = new AtomicBoolean();

  @Override
  public void settled(CheckResult check) {
    if (check.verdict() == Verdict.FAIL) {
      failed.compareAndSet(null, check);
    }
  }

  @Override
  public boolean wantsMore() {
    return failed.get() == null && !stopped.get();
  }

  void stop() {
    stopped.set(true);
  }

  boolean stopped() {
    return stopped.get();
  }

  Optional<CheckResult> get() {
    return Optional.ofNullable(failed.get());
  }
}
