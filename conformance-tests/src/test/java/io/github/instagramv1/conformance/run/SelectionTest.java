package io.github.instagramv1.conformance.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.instagramv1.conformance.config.Setting;
import io.github.instagramv1.conformance.config.Settings;
import io.github.instagramv1.conformance.contract.Contract;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SelectionTest {

  private static Selection selectionWith(Setting setting, String value) {
    return new Selection(
        new Settings(
            Map.of(Setting.BASE_URL, "http://localhost", Setting.TOKEN, "t", setting, value)));
  }

  private static CheckIdentity check(String id) {
    return Catalogue.checks().stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void quickProfileNamesExistingChecks() {
    Selection selection = selectionWith(Setting.ONLY, String.join(",", QuickChecks.ids()));
    assertThat(QuickChecks.ids()).isNotEmpty();
    assertThatCode(() -> selection.verify(Contract.load(), Catalogue.checks()))
        .doesNotThrowAnyException();
  }

  @Test
  void quickProfileExcludesAllOtherChecks() {
    Selection quick = selectionWith(Setting.QUICK, "true");
    assertThat(Catalogue.checks())
        .filteredOn(each -> !each.repeated())
        .allSatisfy(
            each ->
                assertThat(quick.reasonToSkip(each).isEmpty())
                    .as(each.id())
                    .isEqualTo(QuickChecks.ids().contains(each.id())));
  }

  @Test
  void statesWhyACheckIsExcluded() {
    assertThat(selectionWith(Setting.ONLY, "MEDIA-01").reasonToSkip(check("MEDIA-02")))
        .contains("not in only");
    assertThat(selectionWith(Setting.EXCEPT, "getMedia").reasonToSkip(check("MEDIA-02")))
        .contains("among except");
    assertThat(selectionWith(Setting.READ_ONLY, "true").reasonToSkip(check("LIKE-04")))
        .contains("read-only is set");
    assertThat(selectionWith(Setting.LEVEL, "core").reasonToSkip(check("MEDIA-04")))
        .contains("level is core");
    assertThat(selectionWith(Setting.EXCLUDE, "MEDIA-02=older ids").reasonToSkip(check("MEDIA-02")))
        .contains("older ids");
    assertThat(selectionWith(Setting.EXCEPT, "users").reasonToSkip(check("MEDIA-02"))).isEmpty();
  }
}
