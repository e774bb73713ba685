package io.github.instagramv1.client.page;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.instagramv1.client.model.UserSummary;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Comparator;
import java.util.concurrent.Flow;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.reactivestreams.tck.TestEnvironment;
import org.reactivestreams.tck.flow.FlowPublisherVerification;

/**
 * Tests that publishers of items keep the rules of Reactive Streams, with its technology
 * compatibility kit.
 */
class PublisherRulesTest {
  private static final long TIMEOUT_MILLIS = 300;
  private static final long SILENCE_MILLIS = 20;

  /**
   * Rules for publishers that fail before any demand, or that send one sequence to several
   * subscribers.
   */
  private static final Pattern OTHER_PUBLISHERS =
      Pattern.compile(
          "untested_.*|optional_spec104_.*|optional_spec111_multicast_.*"
              + "|required_spec109_mayRejectCallsToSubscribe.*");

  @TestFactory
  Stream<DynamicTest> rules() {
    return Stream.of(Verification.class.getMethods())
        .filter(method -> method.isAnnotationPresent(org.testng.annotations.Test.class))
        .filter(method -> !OTHER_PUBLISHERS.matcher(method.getName()).matches())
        .sorted(Comparator.comparing(Method::getName))
        .map(method -> dynamicTest(method.getName(), () -> verify(method)));
  }

  private static void verify(Method rule) throws Throwable {
    Verification verification = new Verification();
    verification.setUp();
    try {
      rule.invoke(verification);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  /** Verifies the rules with lists of as many users as a rule needs, on pages of seven. */
  public static final class Verification extends FlowPublisherVerification<UserSummary> {
    Verification() {
      super(new TestEnvironment(TIMEOUT_MILLIS, SILENCE_MILLIS));
    }

    @Override
    public Flow.Publisher<UserSummary> createFlowPublisher(long elements) {
      return PageScript.ofUsers((int) Math.min(elements, Integer.MAX_VALUE), 7)
          .follows()
          .publisher();
    }

    @Override
    public Flow.Publisher<UserSummary> createFailedFlowPublisher() {
      return null;
    }
  }
}
