package io.github.instagramv1.conformance.codemutant.bytecode;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class LoopsTest {

  @Test
  @Timeout(60)
  void endsAnEndlessLoopOnInterrupt() throws Exception {
    IntUnaryOperator looped = new Changed(Loops::stoppable).make();
    AtomicReference<Throwable> end = new AtomicReference<>();
    Thread thread = new Thread(() -> assertThat(looped.applyAsInt(-1)).isNegative());
    thread.setUncaughtExceptionHandler((ended, cause) -> end.set(cause));
    thread.start();
    thread.interrupt();
    thread.join();
    assertThat(end.get()).isInstanceOf(WayOut.Interruption.class);
  }

  @Test
  void keepsTheResultOfOtherLoops() throws Exception {
    assertThat(new Changed(Loops::stoppable).make().applyAsInt(7)).isEqualTo(7);
  }
}
