package io.github.instagramv1.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.instagramv1.client.FaceCalls.Sent;
import io.github.instagramv1.client.call.ApiCall;
import io.github.instagramv1.client.page.Paged;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Tests that the hand-written services, blocking and async, have every operation and every
 * parameter of the contract.
 */
class FaceTest {
  /** An older name of another action, for which a method would add nothing. */
  private static final String SYNONYM = "deny";

  private static final ContractFile CONTRACT = new ContractFile();

  @Test
  void reachesEveryOperationWithEveryParameter() {
    assertThat(sent(new FaceCalls(CONTRACT).ofBlockingClient())).isEqualTo(declared(entry -> true));
  }

  @Test
  void asyncReachesEveryOperationWithEveryParameter() {
    assertThat(sent(new FaceCalls(CONTRACT).ofAsyncClient())).isEqualTo(declared(entry -> true));
  }

  @Test
  void hasAPagedMethodForEveryPagedOperation() {
    Set<String> paged =
        FaceCalls.services(InstagramClient.class).stream()
            .flatMap(service -> FaceCalls.operations(service.getReturnType()).stream())
            .filter(method -> method.getReturnType() == Paged.class)
            .map(method -> method.getDeclaringClass().getSimpleName() + "." + method.getName())
            .collect(Collectors.toSet());
    assertThat(paged)
        .hasSize((int) CONTRACT.operations().stream().filter(ContractFile.Entry::isPaged).count());
  }

  @Test
  void hasAMethodForEveryAction() {
    assertThat(actions(new FaceCalls(CONTRACT).ofBlockingClient())).isEqualTo(declaredActions());
    assertThat(actions(new FaceCalls(CONTRACT).ofAsyncClient())).isEqualTo(declaredActions());
  }

  /** Returns the actions sent, and verifies that the method of the same name sent each one. */
  private static Set<String> actions(List<Sent> calls) {
    Set<String> actions = new TreeSet<>();
    for (Sent sent : calls) {
      String action = sent.call().form().get("action");
      if (action != null) {
        assertThat(action).isEqualTo(sent.method().getName());
        actions.add(action);
      }
    }
    return actions;
  }

  private static Set<String> declaredActions() {
    Set<String> declared = CONTRACT.formValues("RelationshipActionForm", "action");
    assertThat(declared.remove(SYNONYM)).isTrue();
    return declared;
  }

  @Test
  void asyncClientHasTheSameMethods() {
    assertThat(signatures(AsyncInstagramClient.class, false))
        .isEqualTo(signatures(InstagramClient.class, true));
  }

  private static Map<String, Set<String>> sent(List<Sent> calls) {
    Map<String, Set<String>> sent = new TreeMap<>();
    for (Sent each : calls) {
      ApiCall<?> call = each.call();
      Set<String> parameters = sent.computeIfAbsent(call.operationId(), id -> new TreeSet<>());
      parameters.addAll(call.query().keySet());
      parameters.addAll(call.form().keySet());
      CONTRACT.operations().stream()
          .filter(entry -> entry.toString().equals(call.operationId()))
          .forEach(entry -> parameters.addAll(parametersWithValues(entry.path(), call.path())));
    }
    return sent;
  }

  /** Returns the parameters of a path template for which a path has a value. */
  private static Set<String> parametersWithValues(String template, String path) {
    Set<String> names = new TreeSet<>();
    String[] written = template.split("/", -1);
    String[] filled = path.split("/", -1);
    for (int i = 0; i < written.length; i++) {
      if (written[i].startsWith("{") && filled[i].equals("value")) {
        names.add(written[i].substring(1, written[i].length() - 1));
      }
    }
    return names;
  }

  private static Map<String, Set<String>> declared(Predicate<ContractFile.Entry> predicate) {
    Map<String, Set<String>> declared = new TreeMap<>();
    for (ContractFile.Entry entry : CONTRACT.operations()) {
      if (predicate.test(entry)) {
        Set<String> names = new TreeSet<>(CONTRACT.form(entry).keySet());
        CONTRACT.parameters(entry).forEach(parameter -> names.add(parameter.getName()));
        declared.put(entry.toString(), names);
      }
    }
    return declared;
  }

  /**
   * Returns the name, parameters and result of every method, by service, without methods that
   * return pages. The result of a future counts as the result of the method.
   */
  private static Map<String, Set<String>> signatures(Class<?> client, boolean blocking) {
    Map<String, Set<String>> signatures = new TreeMap<>();
    for (Method service : FaceCalls.services(client)) {
      Set<String> texts =
          FaceCalls.operations(service.getReturnType()).stream()
              .filter(method -> method.getReturnType() != Paged.class)
              .map(method -> signature(method, blocking))
              .collect(Collectors.toCollection(TreeSet::new));
      if (!texts.isEmpty()) {
        signatures.put(service.getName(), texts);
      }
    }
    return signatures;
  }

  private static String signature(Method method, boolean blocking) {
    Collection<String> parameters =
        Arrays.stream(method.getGenericParameterTypes()).map(type -> type.getTypeName()).toList();
    String result = method.getGenericReturnType().getTypeName();
    if (blocking) {
      result = result.equals("void") ? "java.lang.Void" : result;
    } else {
      assertThat(result).startsWith("java.util.concurrent.CompletableFuture<").endsWith(">");
      result = result.substring(result.indexOf('<') + 1, result.length() - 1);
    }
    return method.getName() + parameters + ": " + result;
  }
}
