package io.github.instagramv1.contract.review.library;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openapitools.openapidiff.core.compare.matchers.DefaultPathMatcher;
import org.openapitools.openapidiff.core.compare.matchers.PathMatcher;

class PathsByFormTest {
  private static final List<String> PATHS =
      List.of("/a", "/a/{b}", "/a/{b}/c", "/{a}/b", "/a/b", "/d/{e}{f}");

  @Test
  void matchesPathsAsTheLibraryDoes() {
    Map<String, PathItem> others = new LinkedHashMap<>();
    List.of("/{x}/b", "/a/{x}", "/a", "/a/{x}/c", "/d/{x}{y}")
        .forEach(each -> others.put(each, get()));

    assertThat(matches(new PathsByForm(), new LinkedHashMap<>(others)))
        .isEqualTo(matches(new DefaultPathMatcher(), others))
        .containsExactly("/a", "/a/{x}", "/a/{x}/c", "/{x}/b", "none", "/d/{x}{y}");
  }

  /** The library refuses two paths of one form, so that only the first one is passed to it. */
  @Test
  void keepsTheFirstOfTwoPathsOfOneForm() throws JsonProcessingException {
    ObjectNode contract =
        (ObjectNode)
            new ObjectMapper()
                .readTree("{\"paths\": {\"/a/{x}\": {}, \"/a/{y}\": {}, \"/a/{y}/b\": {}}}");

    LibraryForm.mend(contract);

    assertThat(contract.path("paths").fieldNames())
        .toIterable()
        .containsExactly("/a/{x}", "/a/{y}/b");
  }

  /** Returns the match of each path and removes it from the candidates, as the library does. */
  private static List<String> matches(PathMatcher matcher, Map<String, PathItem> others) {
    return PATHS.stream()
        .map(
            path -> {
              Optional<String> match =
                  matcher.find(Map.entry(path, get()), others).map(Map.Entry::getKey);
              match.ifPresent(others::remove);
              return match.orElse("none");
            })
        .toList();
  }

  private static PathItem get() {
    return new PathItem().get(new Operation().parameters(List.of()));
  }
}
