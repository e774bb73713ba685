package io.github.instagramv1.contract.review.cli;

import io.github.instagramv1.contract.review.finding.Level;
import io.github.instagramv1.contract.review.finding.ReviewResult;
import io.github.instagramv1.contract.review.finding.Verdict;
import io.github.instagramv1.contract.review.input.ContractLocator;
import io.github.instagramv1.contract.review.input.UnknownInput;
import io.github.instagramv1.contract.review.output.GateText;
import io.github.instagramv1.contract.source.UnreadableContract;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Fails a build with breaking changes that are not accepted. */
@Command(
    name = "gate",
    mixinStandardHelpOptions = true,
    versionProvider = ImplementationVersion.class,
    description =
        "Compares the last released contract with the working tree. Fails if a breaking change is"
            + " not accepted, or if info.version is not raised as the change requires.")
final class GateCommand implements Callable<Integer> {
  @Mixin private Destination destination;
  @Mixin private ReviewContext context;

  @Override
  public Integer call() throws UnreadableContract, UnknownInput, IOException {
    ContractLocator locator = context.locator();
    ReviewResult result =
        context.review(Level.DOCS).of(locator.lastReleased(), locator.workingTree());
    destination.write(coloured -> new GateText(coloured).write(result));
    boolean fine = result.verdict() != Verdict.BREAKING && result.version().met();
    return fine ? ExitCode.FINE : ExitCode.BREAKING;
  }
}
