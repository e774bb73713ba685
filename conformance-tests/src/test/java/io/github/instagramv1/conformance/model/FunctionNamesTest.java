package io.github.instagramv1.conformance.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class FunctionNamesTest {
  private static final Pattern PATH =
      Pattern.compile(
          "%1$s(?:\\.%1$s)*"
              .formatted(
                  "[\\p{L}\\p{Nl}$_][\\p{L}\\p{Nl}\\p{Mn}\\p{Mc}\\p{Nd}\\p{Pc}$\\x{200C}\\x{200D}]*"));

  private static boolean isPath(String name) {
    return PATH.matcher(name).matches();
  }

  @Test
  void validNamesAreIdentifiersJoinedByDots() {
    assertThat(FunctionNames.valid()).doesNotHaveDuplicates().allMatch(FunctionNamesTest::isPath);
  }

  @Test
  void invalidNamesAreNoPathsOrBeginWithAReservedWord() {
    assertThat(FunctionNames.invalid()).doesNotHaveDuplicates();
    assertThat(FunctionNames.invalid().stream().filter(FunctionNamesTest::isPath))
        .allMatch(name -> name.matches("[a-z]+(\\.a)?"))
        .hasSize(65);
  }

  @Test
  void sharesContainEveryNameOnce() {
    List<String> names = List.of("a", "b", "c", "d", "e");
    List<String> shared = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      shared.addAll(FunctionNames.share(names, i, 3));
    }
    assertThat(shared).hasSameSizeAs(names).hasSameElementsAs(Set.copyOf(names));
  }
}
