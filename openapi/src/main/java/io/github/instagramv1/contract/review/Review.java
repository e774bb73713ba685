package io.github.instagramv1.contract.review;

import io.github.instagramv1.contract.model.ContractModel;
import io.github.instagramv1.contract.review.conformance.Requirements;
import io.github.instagramv1.contract.review.difference.ContractDifference;
import io.github.instagramv1.contract.review.finding.ContractIdentity;
import io.github.instagramv1.contract.review.finding.Finding;
import io.github.instagramv1.contract.review.finding.Level;
import io.github.instagramv1.contract.review.finding.ReviewResult;
import io.github.instagramv1.contract.review.finding.ReviewedContract;
import io.github.instagramv1.contract.review.gate.AcceptedBreaks;
import io.github.instagramv1.contract.review.input.ContractText;
import io.github.instagramv1.contract.review.inventory.InventoryReader;
import io.github.instagramv1.contract.review.library.LibraryRun;
import io.github.instagramv1.contract.review.version.VersionRule;
import io.github.instagramv1.contract.source.UnreadableContract;
import io.github.instagramv1.contract.source.convert.ContractReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * Compares two contracts, and evaluates the difference.
 *
 * @param level the lowest level at which a breaking change counts
 * @param accepted the accepted breaks
 * @param requirements the requirements of the kit
 * @param today the day on which expired accepted breaks no longer count
 */
public record Review(
    Level level, AcceptedBreaks accepted, Requirements requirements, LocalDate today) {

  /**
   * Reviews the change from one contract to another.
   *
   * @throws UnreadableContract if one of them is not a contract
   */
  public ReviewResult of(ContractText before, ContractText after) throws UnreadableContract {
    CompletableFuture<ContractModel> reading =
        CompletableFuture.supplyAsync(() -> modelInBackground(after));
    ContractModel old = model(before);
    ContractModel now = read(reading);
    LibraryRun library = LibraryRun.start(old, now);
    ContractDifference difference = new ContractDifference(old, now);
    difference.compare();
    List<Finding> findings = difference.findings(library.changes(), today);
    return new ReviewResult(
        reviewed(before, old),
        reviewed(after, now),
        level,
        findings,
        VersionRule.requirement(old.version(), now.version(), findings),
        accepted.judge(findings, today),
        requirements.touchedBy(findings, old, now),
        Optional.empty());
  }

  private static ContractModel model(ContractText contract) throws UnreadableContract {
    return new ContractModel(
        ContractReader.read(contract.file(), contract.text(), contract.others()));
  }

  private static ContractModel modelInBackground(ContractText contract) {
    try {
      return model(contract);
    } catch (UnreadableContract e) {
      throw new CompletionException(e);
    }
  }

  private static ContractModel read(CompletableFuture<ContractModel> reading)
      throws UnreadableContract {
    try {
      return reading.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof UnreadableContract unreadable) {
        throw unreadable;
      }
      throw e;
    }
  }

  private static ReviewedContract reviewed(ContractText contract, ContractModel model) {
    return new ReviewedContract(
        new ContractIdentity(contract.name(), model.title(), model.version()),
        new InventoryReader(model)::read,
        model.document().notes());
  }
}
