package io.github.instagramv1.conformance.suite.oracle.list;

import io.github.instagramv1.conformance.contract.ContractOperation;
import io.github.instagramv1.conformance.fixtures.Needs;
import io.github.instagramv1.conformance.http.Call;
import io.github.instagramv1.conformance.run.CheckFailure;
import io.github.instagramv1.conformance.run.Checks;
import io.github.instagramv1.conformance.run.EachOperation;
import io.github.instagramv1.conformance.run.EachOperation.Which;
import io.github.instagramv1.conformance.run.Probe;
import io.github.instagramv1.conformance.suite.Lists;
import io.github.instagramv1.conformance.suite.PageWalk;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;

/** Checks that compare every query of a list with the list that was read to its end. */
@Checks
@Tag("paging")
class WholeListChecks {
  private static final int FEWEST = 2;
  private static final int CORE = 14;
  private static final int MOST = 90;
  private static final int ABOVE_ANY_MOST = 1000;
  private static final int MOST_POSITIONS = 6;

  /** The number of items of another list to read. */
  private static final int SHORT = 40;

  @EachOperation(Which.PAGED)
  @DisplayName(
      "LIST-01: every query of a list returns its exact part of the whole list, page by page")
  void queries(Probe probe, ContractOperation operation) {
    verify(
        probe,
        operation,
        () -> Lists.fill(probe, operation, probe.api().call(operation)),
        Math.min(PageWalk.LONGEST, SHORT + 2 * probe.examples()),
        Math.min(MOST, CORE + probe.examples()));
  }

  @EachOperation(Which.PAGED_ELSEWHERE)
  @DisplayName(
      "LIST-02: the other lists of the operation, and those of other users, also return their exact"
          + " parts")
  void otherLists(Probe probe, ContractOperation operation) {
    List<Supplier<Call>> others = new OtherLists(probe, operation).calls();
    if (others.isEmpty()) {
      throw Needs.data("another list of " + operation.id(), Lists.setting(operation));
    }
    for (Supplier<Call> each : others) {
      verify(probe, operation, each, SHORT, CORE);
    }
  }

  /** Verifies a list. If it does not match, it is read once more, because it may have changed. */
  private static void verify(
      Probe probe, ContractOperation operation, Supplier<Call> call, int most, int queries) {
    int positions = Math.min(MOST_POSITIONS, 2 + probe.examples());
    WholeList list = WholeList.walk(probe, operation, call, most, positions);
    try {
      verify(probe, list, queries);
    } catch (CheckFailure failure) {
      WholeList now = WholeList.walk(probe, operation, call, most, positions);
      if (now.ids().equals(list.ids())) {
        throw failure;
      }
      verify(probe, now, queries);
    }
  }

  private static void verify(Probe probe, WholeList list, int queries) {
    if (list.items().size() < FEWEST) {
      return;
    }
    RandomGenerator random = probe.random("list " + list.operation().id());
    PageOracle oracle = new PageOracle(probe, list);
    verifyCounts(oracle, list, queries > CORE);
    int number = 0;
    for (ListQuery query : new ListQueries(list, random).select(queries)) {
      int size = query.expected().size();
      OptionalInt count = count(number++, size, random);
      int page = Math.min(count.orElse(list.defaultCount()), list.mostCount());
      int several = number % 3 == 0 ? 2 * page + 1 : page;
      boolean toEnd = query.whole() && size <= list.defaultCount();
      oracle.verify(query, count, toEnd ? size : several);
    }
  }

  /**
   * Verifies the list in pages of each significant size, to its end if that is known.
   *
   * @param every whether also to request the first page of each other size
   */
  private static void verifyCounts(PageOracle oracle, WholeList list, boolean every) {
    ListQuery all = new ListQuery(Map.of(), list.items(), list.complete());
    int most = list.mostCount();
    int size = list.items().size();
    oracle.verify(all, OptionalInt.empty(), list.defaultCount());
    oracle.verify(all, OptionalInt.of(1), 3);
    oracle.verify(all, OptionalInt.of(2), 5);
    oracle.verify(all, OptionalInt.of(most), most);
    oracle.verify(all, OptionalInt.of(ABOVE_ANY_MOST), most + 1);
    if (size > FEWEST && size <= most) {
      oracle.verify(all, OptionalInt.of(size - 1), size);
      oracle.verify(all, OptionalInt.of(size), size);
    }
    counts(list, every)
        .filter(count -> count < size)
        .forEach(count -> oracle.verify(all, OptionalInt.of(count), count));
    boolean bounded =
        list.operation().parameters().stream().anyMatch(each -> each.name().startsWith("min_"));
    if (!list.complete() && !bounded) {
      oracle.verifyEnd();
    }
    list.emptyQuery().ifPresent(query -> oracle.verify(query, OptionalInt.of(FEWEST), 1));
  }

  /** Returns the counts around the default and below the maximum, or all of them. */
  private static IntStream counts(WholeList list, boolean every) {
    int usual = list.defaultCount();
    int most = list.mostCount();
    return every
        ? IntStream.range(FEWEST + 1, most)
        : IntStream.of(usual - 1, usual, usual + 1, most - 1).filter(count -> count < most);
  }

  /**
   * Returns a count: none, one after which nothing, one item or one page remains, one that is too
   * large, or a random one.
   */
  private static OptionalInt count(int number, int size, RandomGenerator random) {
    return switch (number % 6) {
      case 0 -> OptionalInt.empty();
      case 1 -> OptionalInt.of(Math.max(1, size));
      case 2 -> OptionalInt.of(Math.max(1, size - 1));
      case 3 -> OptionalInt.of(Math.max(1, size / 2));
      case 4 -> OptionalInt.of(ABOVE_ANY_MOST);
      default -> OptionalInt.of(1 + random.nextInt(Math.max(3, size)));
    };
  }
}
