package io.github.instagramv1.conformance.run;

import java.util.Optional;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestWatcher;

/** Gives each check its {@link Probe}, undoes its writes, and records its outcome. */
final class CheckExtension
    implements ParameterResolver,
        ExecutionCondition,
        BeforeEachCallback,
        AfterEachCallback,
        TestWatcher {
  static final String NAMESPACE = "conformance";

  static Run run(ExtensionContext context) {
    return context
        .getStore(StoreScope.LAUNCHER_SESSION, Namespace.create(NAMESPACE))
        .get(Run.class, Run.class);
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Probe.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return run(context).probe(context.getUniqueId());
  }

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    if (context.getTestMethod().isEmpty()) {
      return ConditionEvaluationResult.enabled("a class");
    }
    if (isTemplate(context)) {
      return ConditionEvaluationResult.enabled("depends on the operation");
    }
    return run(context)
        .reasonToSkip(CheckIdentity.of(context))
        .map(ConditionEvaluationResult::disabled)
        .orElseGet(() -> ConditionEvaluationResult.enabled("selected"));
  }

  /** Returns whether a context is the template of an {@link EachOperation} check. */
  private static boolean isTemplate(ExtensionContext context) {
    return context.getRequiredTestMethod().isAnnotationPresent(EachOperation.class)
        && CheckIdentity.of(context).operation().isEmpty();
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    run(context).putOff().run();
  }

  @Override
  public void afterEach(ExtensionContext context) {
    Probe probe = run(context).probe(context.getUniqueId());
    probe.transcript().showLast();
    probe.undoWrites();
  }

  @Override
  public void testSuccessful(ExtensionContext context) {
    finish(context, Outcome.PASSED);
  }

  @Override
  public void testAborted(ExtensionContext context, Throwable cause) {
    finish(context, Outcome.skipped(cause));
  }

  @Override
  public void testDisabled(ExtensionContext context, Optional<String> reason) {
    boolean disputed = run(context).selection().dispute(CheckIdentity.of(context)).isPresent();
    finish(
        context,
        disputed ? Outcome.excluded(reason.orElse("")) : Outcome.disabled(reason.orElse("")));
  }

  @Override
  public void testFailed(ExtensionContext context, Throwable cause) {
    Probe probe = run(context).probe(context.getUniqueId());
    finish(context, FinishedCheck.failed(CheckIdentity.of(context), probe, cause));
  }

  private static void finish(ExtensionContext context, Outcome outcome) {
    Probe probe = run(context).probe(context.getUniqueId());
    finish(context, FinishedCheck.of(CheckIdentity.of(context), probe, outcome));
  }

  private static void finish(ExtensionContext context, FinishedCheck finished) {
    run(context).finished(finished, context.getUniqueId());
  }
}
