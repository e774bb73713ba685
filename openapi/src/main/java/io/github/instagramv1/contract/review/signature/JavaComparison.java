package io.github.instagramv1.contract.review.signature;

import io.github.instagramv1.contract.review.finding.JavaArtifact;
import io.github.instagramv1.contract.review.finding.JavaDifference;
import io.github.instagramv1.contract.review.finding.ReviewResult;
import io.github.instagramv1.contract.review.generated.BuiltJar;
import io.github.instagramv1.contract.review.generated.DoesNotBuild;
import io.github.instagramv1.contract.review.generated.GeneratedModule;
import io.github.instagramv1.contract.review.generated.JarBuilder;
import io.github.instagramv1.contract.review.input.ContractText;
import io.github.instagramv1.contract.review.input.UnknownInput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Builds what both contracts generate, side by side, and compares it. */
public final class JavaComparison {
  private final BuildProgress progress;

  /**
   * @param progress receives the progress
   */
  public JavaComparison(BuildProgress progress) {
    this.progress = progress;
  }

  /**
   * Compares two contracts; equal ones need no build.
   *
   * @param result their review
   * @throws UnknownInput where this jar or this Java lacks what it takes
   */
  public JavaDifference of(ContractText before, ContractText after, ReviewResult result)
      throws UnknownInput, IOException {
    try {
      if (before.text().equals(after.text())) {
        return new JavaDifference(
            Stream.of(GeneratedModule.values())
                .map(each -> new JavaArtifact(each.phrase(), Optional.empty(), List.of()))
                .toList());
      }
      try (JarBuilder builder = JarBuilder.open()) {
        return compare(builder::build, before, after, result);
      }
    } finally {
      progress.end();
    }
  }

  /** Compares jars that another builder builds. */
  JavaDifference compare(
      Builds builds, ContractText before, ContractText after, ReviewResult result)
      throws UnknownInput, IOException {
    JarComparison comparison = new JarComparison(new Causes(result));
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      Map<GeneratedModule, List<Future<BuiltJar>>> jars = new LinkedHashMap<>();
      for (GeneratedModule module : GeneratedModule.values()) {
        Future<BuiltJar> old = threads.submit(() -> build(builds, module, before));
        Future<BuiltJar> now = threads.submit(() -> build(builds, module, after));
        jars.put(module, List.of(old, now));
      }
      List<JavaArtifact> artifacts = new ArrayList<>();
      for (Map.Entry<GeneratedModule, List<Future<BuiltJar>>> each : jars.entrySet()) {
        artifacts.add(artifact(each.getKey(), each.getValue(), comparison));
      }
      return new JavaDifference(artifacts);
    } finally {
      stop(threads);
    }
  }

  /** No build may write after the folder is deleted. */
  private static void stop(ExecutorService threads) {
    threads.shutdownNow();
    try {
      while (!threads.awaitTermination(1, TimeUnit.MINUTES)) {
        // A build takes seconds.
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private BuiltJar build(Builds builds, GeneratedModule module, ContractText contract)
      throws UnknownInput, DoesNotBuild, IOException {
    try {
      return builds.build(module, contract);
    } finally {
      progress.built();
    }
  }

  private static JavaArtifact artifact(
      GeneratedModule module, List<Future<BuiltJar>> sides, JarComparison comparison)
      throws UnknownInput, IOException {
    List<BuiltJar> jars = new ArrayList<>();
    for (Future<BuiltJar> side : sides) {
      try {
        jars.add(side.get());
      } catch (ExecutionException e) {
        if (e.getCause() instanceof DoesNotBuild reason) {
          return new JavaArtifact(
              module.phrase(), Optional.of(sentence(side == sides.get(0), reason)), List.of());
        }
        throw rethrown(e.getCause());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IOException("interrupted", e);
      }
    }
    return new JavaArtifact(
        module.phrase(), Optional.empty(), comparison.compare(jars.get(0), jars.get(1)));
  }

  private static String sentence(boolean old, DoesNotBuild reason) {
    return "the Java generated from the %s contract does not compile: %s."
        .formatted(old ? "old" : "new", reason.getMessage());
  }

  private static IOException rethrown(Throwable cause) throws UnknownInput, IOException {
    if (cause instanceof UnknownInput unknown) {
      throw unknown;
    }
    if (cause instanceof IOException unread) {
      throw unread;
    }
    throw new IllegalStateException(cause);
  }

  /** Builds jars, for several threads. */
  @FunctionalInterface
  interface Builds {
    BuiltJar build(GeneratedModule module, ContractText contract)
        throws UnknownInput, DoesNotBuild, IOException;
  }
}
