package io.github.instagramv1.contract.review.cli;

import io.github.instagramv1.contract.review.Review;
import io.github.instagramv1.contract.review.finding.JavaArtifact;
import io.github.instagramv1.contract.review.finding.JavaDifference;
import io.github.instagramv1.contract.review.finding.Level;
import io.github.instagramv1.contract.review.finding.ReviewResult;
import io.github.instagramv1.contract.review.finding.ReviewedContract;
import io.github.instagramv1.contract.review.finding.Verdict;
import io.github.instagramv1.contract.review.input.ContractLocator;
import io.github.instagramv1.contract.review.input.ContractText;
import io.github.instagramv1.contract.review.input.UnknownInput;
import io.github.instagramv1.contract.review.signature.JavaComparison;
import io.github.instagramv1.contract.source.UnreadableContract;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Compares two contracts. */
@Command(
    name = "review",
    mixinStandardHelpOptions = true,
    versionProvider = ImplementationVersion.class,
    description =
        "Explains what a change of the contract means for clients and servers. A contract is a"
            + " file, a released version such as 0.1.0, or a git revision.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:no breaking change that counts",
      "1:a breaking change that counts",
      "2:invalid arguments or contracts"
    })
final class ReviewCommand implements Callable<Integer> {
  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "OLD",
      description = "The old contract. Defaults to the last released one.")
  private String old;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "NEW",
      description = "The new contract. Defaults to that of the working tree.")
  private String now;

  @Option(
      names = "--level",
      paramLabel = "LEVEL",
      converter = LevelConverter.class,
      defaultValue = "docs",
      description =
          "The lowest level at which a breaking change counts: source, wire, behaviour or docs."
              + " Defaults to docs.")
  private Level level;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "${COMPLETION-CANDIDATES}. Defaults to text.")
  private Format format;

  @Option(
      names = "--java",
      arity = "2",
      paramLabel = "JAR",
      description =
          "Also list the signatures that change between two jars of Java generated from OLD and"
              + " from NEW. May be repeated.")
  private List<Path> jars = List.of();

  @Spec private CommandSpec spec;
  @Mixin private Destination destination;
  @Mixin private ReviewContext context;

  @Override
  public Integer call() throws UnreadableContract, UnknownInput, IOException {
    ContractLocator locator = context.locator();
    ContractText before = old == null ? locator.lastReleased() : locator.find(old);
    ContractText after = now == null ? locator.workingTree() : locator.find(now);
    Review review = context.review(level);
    ReviewResult reviewed = review.of(before, after);
    ReviewResult result = jars.isEmpty() ? reviewed : reviewed.withJava(java(reviewed));
    printNotes(result.before());
    printNotes(result.after());
    destination.write(coloured -> format.report(coloured).write(result));
    return result.verdict() == Verdict.BREAKING ? ExitCode.BREAKING : ExitCode.FINE;
  }

  private JavaDifference java(ReviewResult reviewed) throws UnknownInput {
    JavaComparison comparison = new JavaComparison(reviewed);
    List<JavaArtifact> artifacts = new ArrayList<>();
    for (int i = 0; i < jars.size(); i += 2) {
      artifacts.add(comparison.of(jars.get(i), jars.get(i + 1)));
    }
    return new JavaDifference(artifacts);
  }

  /** Notes on how a contract was read are no part of the review. */
  private void printNotes(ReviewedContract contract) {
    contract
        .notes()
        .forEach(
            each -> spec.commandLine().getErr().println(contract.identity().name() + ": " + each));
  }
}
