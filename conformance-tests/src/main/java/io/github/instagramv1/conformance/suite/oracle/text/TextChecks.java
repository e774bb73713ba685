package io.github.instagramv1.conformance.suite.oracle.text;

import static io.github.instagramv1.conformance.run.Level.Kind.EXTENDED;

import io.github.instagramv1.conformance.config.Setting;
import io.github.instagramv1.conformance.http.Credential;
import io.github.instagramv1.conformance.run.Checks;
import io.github.instagramv1.conformance.run.Level;
import io.github.instagramv1.conformance.run.Operation;
import io.github.instagramv1.conformance.run.Probe;
import io.github.instagramv1.conformance.run.Writes;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.opentest4j.TestAbortedException;

/** Checks of texts of all kinds as comments: acceptance by the rules, and the text in responses. */
@Checks
@Tag("comments")
class TextChecks {
  private static final String OPERATION = "createComment";
  private static final Corpus CORPUS = Corpus.load();

  private static void write(Probe probe, String part, long turn) {
    List<Corpus.Sample> samples = CORPUS.part(part);
    WrittenTexts texts = texts(probe);
    for (int i = 0; i < samples.size(); i++) {
      texts.send(samples.get(i), WayIn.at(i, turn));
    }
    texts.finish();
  }

  /** Verifies texts with requests for an unknown media object. */
  private static void verifyPart(Probe probe, String part) {
    List<Corpus.Sample> samples = CORPUS.part(part);
    JudgedTexts texts = new JudgedTexts(probe);
    for (int i = 0; i < samples.size(); i++) {
      texts.send(samples.get(i), WayIn.plainAt(i, probe.seed()));
    }
  }

  /** Returns texts on a media object that other users can see too, if there is one. */
  private static WrittenTexts texts(Probe probe) {
    try {
      return new WrittenTexts(probe, probe.fixtures().media().commentableByAll(), readers(probe));
    } catch (TestAbortedException nothingPublic) {
      return new WrittenTexts(probe, probe.fixtures().media().commentable(), List.of());
    }
  }

  private static List<Credential> readers(Probe probe) {
    List<Credential> readers = new ArrayList<>();
    if (probe.has(Setting.OTHER_TOKEN)) {
      readers.add(new Credential.Token(probe.need(Setting.OTHER_TOKEN)));
    }
    if (probe.has(Setting.CLIENT_ID)) {
      readers.add(new Credential.ClientId(probe.need(Setting.CLIENT_ID)));
    }
    return readers;
  }

  @Test
  @DisplayName("TEXT-01: a valid text is accepted and the same in every place, for all characters")
  @Operation(OPERATION)
  @Writes
  void verbatim(Probe probe) {
    write(probe, "verbatim", probe.seed());
  }

  @Test
  @DisplayName("TEXT-02: a text at the limit of a rule is accepted or rejected as the rule says")
  @Operation(value = OPERATION, negative = true)
  void rules(Probe probe) {
    verifyPart(probe, "rules");
  }

  @Test
  @DisplayName("TEXT-03: texts with rare characters are the same in every place")
  @Operation(OPERATION)
  @Level(EXTENDED)
  @Writes
  void moreVerbatim(Probe probe) {
    write(probe, "more verbatim", probe.seed());
  }

  @Test
  @DisplayName("TEXT-04: the limits of the rules are the same in every script")
  @Operation(value = OPERATION, negative = true)
  @Level(EXTENDED)
  void moreRules(Probe probe) {
    verifyPart(probe, "more rules");
  }

  @Test
  @DisplayName("TEXT-05: a text is the same for every way of sending it")
  @Operation(OPERATION)
  @Level(EXTENDED)
  @Writes
  void otherWays(Probe probe) {
    for (int turn = 1; turn < WayIn.values().length; turn++) {
      if (turn % 2 == 1) {
        write(probe, "verbatim", probe.seed() + turn);
      } else {
        write(probe, "rules", probe.seed() + turn);
      }
    }
  }
}
