package io.github.instagramv1.server.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.testkit.engine.EventConditions.event;
import static org.junit.platform.testkit.engine.EventConditions.finishedWithFailure;
import static org.junit.platform.testkit.engine.TestExecutionResultConditions.message;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;

/** Tests which server a constructor and a method get, for each lifecycle of test instances. */
class LifecycleTest {
  private static final Map<String, List<URI>> RECORDED = new ConcurrentHashMap<>();

  @Test
  void injectsTheClassServerIntoAPerClassInstance() {
    run(PerClass.class).testEvents().assertStatistics(all -> all.succeeded(4).failed(0));
    assertThat(servers("constructor", "all", "shared", "nested constructor", "nested")).hasSize(1);
    assertThat(servers("own")).hasSize(1).doesNotContainAnyElementsOf(servers("shared"));
    assertThat(servers("inner constructor", "inner"))
        .hasSize(1)
        .doesNotContainAnyElementsOf(servers("shared"));
  }

  @Test
  void rejectsFreshServersForAPerClassInstance() {
    assertFails(FreshPerClass.class, "Each test method has its own server");
  }

  @ParameterizedTest
  @ValueSource(classes = {UnannotatedNested.class, UnannotatedPerClass.class})
  void failsWithoutAnAnnotation(Class<?> tests) {
    assertFails(tests, "Neither the test class nor the test method is annotated");
  }

  @Test
  void injectsTheMethodServerIntoTheConstructor() {
    run(FreshEach.class).testEvents().assertStatistics(all -> all.succeeded(2).failed(0));
    assertThat(servers("constructor")).hasSize(2).isEqualTo(servers("method"));
  }

  @Test
  void startsAServerForEachSubclass() {
    run(First.class, Second.class).testEvents().assertStatistics(all -> all.succeeded(2).failed(0));
    assertThat(servers("inherited")).hasSize(2);
  }

  @Test
  void sharesServersPerClassInParallelTests() {
    RECORDED.clear();
    EngineExecutionResults results =
        EngineTestKit.engine("junit-jupiter")
            .selectors(
                selectClass(First.class), selectClass(Second.class), selectClass(Third.class))
            .configurationParameter("junit.jupiter.execution.parallel.enabled", "true")
            .configurationParameter("junit.jupiter.execution.parallel.mode.default", "concurrent")
            .configurationParameter("junit.jupiter.execution.parallel.config.strategy", "fixed")
            .configurationParameter(
                "junit.jupiter.execution.parallel.config.fixed.parallelism", "4")
            .execute();
    results.testEvents().assertStatistics(all -> all.succeeded(8).failed(0));
    assertThat(servers("inherited")).hasSize(2);
    assertThat(servers("third")).hasSize(1);
    assertThat(servers("third of its own")).hasSize(2);
  }

  private static EngineExecutionResults run(Class<?>... tests) {
    RECORDED.clear();
    EngineTestKit.Builder kit = EngineTestKit.engine("junit-jupiter");
    for (Class<?> each : tests) {
      kit.selectors(selectClass(each));
    }
    return kit.execute();
  }

  private static void assertFails(Class<?> tests, String words) {
    run(tests)
        .allEvents()
        .assertThatEvents()
        .haveAtLeastOne(event(finishedWithFailure(message(text -> text.contains(words)))));
  }

  private static Set<URI> servers(String... places) {
    return Set.of(places).stream()
        .flatMap(place -> RECORDED.get(place).stream())
        .collect(Collectors.toSet());
  }

  private static void recordServer(String place, InstagramServerInfo server) throws Exception {
    assertThat(Calls.get(server.baseUrl(), server.token(), "/users/self").at("/data/id").asText())
        .isEqualTo("1");
    RECORDED.computeIfAbsent(place, each -> new CopyOnWriteArrayList<>()).add(server.baseUrl());
  }

  @InstagramServer
  @TestInstance(Lifecycle.PER_CLASS)
  static class PerClass {
    PerClass(InstagramServerInfo server) throws Exception {
      recordServer("constructor", server);
    }

    @BeforeAll
    void all(InstagramServerInfo server) throws Exception {
      recordServer("all", server);
    }

    @Test
    void shared(InstagramServerInfo server) throws Exception {
      recordServer("shared", server);
    }

    @Test
    @InstagramServer(users = 10, media = 5)
    void own(InstagramServerInfo server) throws Exception {
      recordServer("own", server);
    }

    @Nested
    @TestInstance(Lifecycle.PER_CLASS)
    class NestedPerClass {
      NestedPerClass(InstagramServerInfo server) throws Exception {
        recordServer("nested constructor", server);
      }

      @Test
      void nested(InstagramServerInfo server) throws Exception {
        recordServer("nested", server);
      }
    }

    @Nested
    @InstagramServer(users = 10, media = 5)
    @TestInstance(Lifecycle.PER_CLASS)
    class Inner {
      Inner(InstagramServerInfo server) throws Exception {
        recordServer("inner constructor", server);
      }

      @Test
      void inner(InstagramServerInfo server) throws Exception {
        recordServer("inner", server);
      }
    }
  }

  @InstagramServer(fresh = true)
  @TestInstance(Lifecycle.PER_CLASS)
  static class FreshPerClass {
    FreshPerClass(InstagramServerInfo server) throws Exception {
      recordServer("constructor", server);
    }

    @Test
    void never() {}
  }

  static class UnannotatedNested {
    @Nested
    class Other extends Unannotated {}
  }

  @ExtendWith(InstagramServerExtension.class)
  abstract static class Unannotated {
    @Test
    void requestsServer(InstagramServerInfo server) throws Exception {
      recordServer("never", server);
    }
  }

  @TestInstance(Lifecycle.PER_CLASS)
  static class UnannotatedPerClass extends Unannotated {
    UnannotatedPerClass(InstagramServerInfo server) throws Exception {
      recordServer("never", server);
    }
  }

  @InstagramServer(fresh = true, users = 10, media = 5)
  static class FreshEach {
    FreshEach(InstagramServerInfo server) throws Exception {
      recordServer("constructor", server);
    }

    @Test
    void one(InstagramServerInfo server) throws Exception {
      recordServer("method", server);
    }

    @Test
    void two(InstagramServerInfo server) throws Exception {
      recordServer("method", server);
    }
  }

  @InstagramServer(users = 11, media = 5)
  abstract static class Base {
    @Test
    void inherited(InstagramServerInfo server) throws Exception {
      recordServer("inherited", server);
    }
  }

  static class First extends Base {}

  static class Second extends Base {}

  @InstagramServer(users = 12, media = 5)
  static class Third {
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void third(int number, InstagramServerInfo server) throws Exception {
      recordServer("third", server);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    @InstagramServer(users = 13, media = 5)
    void own(int number, InstagramServerInfo server) throws Exception {
      recordServer("third of its own", server);
    }
  }
}
