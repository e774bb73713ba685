package io.github.instagramv1.conformance.integration.differential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.instagramv1.client.InstagramClient;
import io.github.instagramv1.client.model.ErrorType;
import io.github.instagramv1.conformance.config.Setting;
import io.github.instagramv1.conformance.contract.Contract;
import io.github.instagramv1.conformance.contract.ContractOperation;
import io.github.instagramv1.conformance.fixture.SeededServer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Tests that the client's services, the client's generated code and plain HTTP return the same
 * result or error for every operation.
 */
class DifferentialTest {
  private static final List<ThreeWays> OPERATIONS =
      Stream.of(ReadingOperations.all(), UserOperations.all(), WritingOperations.all())
          .flatMap(List::stream)
          .toList();

  @TempDir private static Path folder;
  private static SeededServer server;
  private static SeededServer limited;

  private final Set<String> succeeded = new TreeSet<>();
  private final Set<String> refused = new TreeSet<>();
  private final Set<String> errorTypes = new TreeSet<>();

  @BeforeAll
  static void start() {
    server = SeededServer.start(folder);
    limited = SeededServer.withRateLimit(folder, 1);
  }

  @AfterAll
  static void stop() {
    server.close();
    limited.close();
  }

  @Test
  void coversEveryOperation() {
    assertThat(OPERATIONS.stream().map(ThreeWays::operationId))
        .containsExactlyInAnyOrderElementsOf(operationIds());
  }

  @TestFactory
  Stream<DynamicNode> returnsTheSameOutcomeInThreeWays() {
    Situations situations = new Situations(server);
    List<Situation> all = new ArrayList<>(situations.all());
    Situation rateLimited = situations.rateLimited(limited);
    rateLimited.raw(OPERATIONS.get(0));
    all.add(rateLimited);
    return Stream.concat(
        all.stream().map(each -> dynamicContainer(each.name(), testsIn(each))),
        Stream.of(dynamicTest("all kinds of refusal, by all operations", this::verifyCoverage)));
  }

  @TestFactory
  Stream<DynamicTest> returnsTheSameItemsWhenPaging() {
    RawHttp http = new RawHttp(server.baseUrl());
    Caller caller = Caller.user(server.settings().get(Setting.TOKEN));
    InstagramClient client = caller.client(server.baseUrl());
    String location = client.locations().search(57.7072, 11.9668).get(0).id().text();
    List<Walk> walks = Walk.all(location);
    assertThat(walks.stream().map(Walk::operationId))
        .containsExactlyInAnyOrderElementsOf(
            Contract.load().operations().stream()
                .filter(operation -> operation.pageKey().isPresent())
                .map(ContractOperation::id)
                .toList());
    return walks.stream()
        .map(
            walk ->
                dynamicTest(
                    walk.operationId(),
                    () ->
                        assertThat(walk.byService(client))
                            .isNotEmpty()
                            .isEqualTo(walk.byHttp(http, caller))));
  }

  private Stream<DynamicTest> testsIn(Situation situation) {
    return OPERATIONS.stream()
        .map(
            operation ->
                dynamicTest(
                    operation.operationId(), () -> assertSameOutcome(operation, situation)));
  }

  private void assertSameOutcome(ThreeWays operation, Situation situation) {
    Outcome raw = situation.raw(operation);
    List<Outcome> state = situation.state(operation);
    assertThat(situation.service(operation)).as("face").isEqualTo(raw.withoutPagination());
    assertThat(situation.state(operation)).as("effect of the face").isEqualTo(state);
    assertThat(situation.generated(operation)).as("generated").isEqualTo(raw);
    assertThat(situation.state(operation)).as("effect of the generated").isEqualTo(state);
    (raw.isRefusal() ? refused : succeeded).add(operation.operationId());
    errorTypes.add(raw.errorType());
  }

  /**
   * Verifies that every operation succeeded and was refused, and that every error type occurred.
   * Otherwise equal outcomes could mean that nothing happened.
   */
  private void verifyCoverage() {
    assertThat(succeeded).containsExactlyInAnyOrderElementsOf(operationIds());
    assertThat(refused).containsExactlyInAnyOrderElementsOf(operationIds());
    assertThat(errorTypes)
        .containsAll(
            Arrays.stream(ErrorType.values())
                .filter(type -> type != ErrorType.UNKNOWN)
                .map(ErrorType::text)
                .toList());
  }

  private static Collection<String> operationIds() {
    return Contract.load().operations().stream().map(ContractOperation::id).toList();
  }
}
