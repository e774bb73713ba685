package io.github.instagramv1.conformance.integration.oldclient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.instagramv1.conformance.contract.Contract;
import io.github.instagramv1.conformance.contract.ContractOperation;
import io.github.instagramv1.server.junit.InstagramServer;
import io.github.instagramv1.server.junit.InstagramServerInfo;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jinstagram.InstagramClient;
import org.jinstagram.exceptions.InstagramBadRequestException;
import org.jinstagram.exceptions.InstagramRateLimitException;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Tests every method of jInstagram 1.2.2 against the reference server: with a token, with a token
 * whose requests must be signed, and with a client id.
 */
@InstagramServer(seed = OldClientTest.SEED, users = 120, media = 2000, user = 3)
class OldClientTest {
  static final long SEED = 11;

  /** Operations for which the library has no method, with the reason. */
  private static final Map<String, String> NO_CALL =
      Map.of("getGeographyRecentMedia", "It names the path and has no method for it.");

  /** Classes of the library that use none of the contract's operations, with the reason. */
  private static final Map<String, String> NO_OPERATION =
      Map.of(
          "InstagramOembed", "oEmbed stands outside of /v1 and has no place in the contract.",
          "realtime.InstagramSubscription", "Subscriptions are not among the 27 operations.");

  private static final List<OldCall> CALLS =
      Stream.of(UserCalls.all(), MediaCalls.all(), TagCalls.all(), PlaceCalls.all())
          .flatMap(List::stream)
          .toList();

  @TempDir private static Path folder;

  @TestFactory
  Stream<DynamicNode> everyCallReturnsWhatTheServerSent(InstagramServerInfo server) {
    KnownPlace place = KnownPlace.ofSampleData(SEED, folder);
    return Arrays.stream(Access.values())
        .map(access -> dynamicContainer(access.name(), calls(access, server, place)));
  }

  private static Stream<DynamicNode> calls(
      Access access, InstagramServerInfo server, KnownPlace place) {
    Contract contract = Contract.load();
    Samples samples = new Samples(server, access, place);
    InstagramClient client = access.client(server);
    return CALLS.stream()
        .filter(
            call ->
                access != Access.CLIENT_ID
                    || contract.operation(call.operationId()).acceptsClientId())
        .filter(call -> access != Access.CLIENT_ID || !call.needsUserToken())
        .map(call -> dynamicTest(call.method(), () -> call.attempt().make(client, samples)));
  }

  @Test
  void callsEveryMethodOfTheLibrary() {
    assertThat(CALLS.stream().map(OldCall::method))
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(InstagramClient.class.getMethods())
                .map(OldClientTest::signature)
                .toList());
  }

  @Test
  void callsOrExcludesEveryOperation() {
    TreeSet<String> called =
        CALLS.stream().map(OldCall::operationId).collect(Collectors.toCollection(TreeSet::new));
    assertThat(called).doesNotContainAnyElementsOf(NO_CALL.keySet());
    called.addAll(NO_CALL.keySet());
    assertThat(called)
        .containsExactlyElementsOf(
            new TreeSet<>(
                Contract.load().operations().stream().map(ContractOperation::id).toList()));
  }

  @Test
  void excludedClassesExistInTheLibrary() throws ClassNotFoundException {
    for (Map.Entry<String, String> each : NO_OPERATION.entrySet()) {
      assertThat(Class.forName("org.jinstagram." + each.getKey()).getMethods()).isNotEmpty();
      System.out.println("jInstagram, not called: " + each.getKey() + ". " + each.getValue());
    }
  }

  @Test
  void readsErrorResponses(InstagramServerInfo server) {
    InstagramClient client = Access.TOKEN.client(server);
    assertThatThrownBy(() -> client.getUserInfo("999999"))
        .isInstanceOfSatisfying(
            InstagramBadRequestException.class,
            refusal -> {
              assertThat(refusal.getErrorType()).isEqualTo("APINotFoundError");
              assertThat(refusal.getRemainingLimitStatus()).isPositive();
            });
  }

  @Test
  @InstagramServer(rateLimit = 1)
  void reportsAnExceededRateLimit(InstagramServerInfo server) throws Exception {
    InstagramClient client = Access.TOKEN.client(server);
    client.getCurrentUserInfo();
    assertThatThrownBy(client::getCurrentUserInfo).isInstanceOf(InstagramRateLimitException.class);
  }

  private static String signature(Method method) {
    return Arrays.stream(method.getParameterTypes())
        .map(Class::getSimpleName)
        .collect(Collectors.joining(",", method.getName() + "(", ")"));
  }
}
