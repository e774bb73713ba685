package io.github.instagramv1.contract.review.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DefectsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a phrase for a value that is not there | The pattern changes from none to `a`.",
        "a phrase for a value that is not there | The default is null.",
        "a place for a value | The default is `a` at %s.",
        "nothing between quotes | The format changes from `` to `date`.",
        "two blanks or a blank before a sign | The default is  new.",
        "two blanks or a blank before a sign | The default changes from  to `a` .",
        "two signs | It is refused.. It stays.",
        "a word twice | The the default is new.",
        "two articles | The a default is new.",
        "a before a vowel | It has a `enum`.",
        "a before a vowel | It is a unknown keyword.",
        "an before a consonant | It has an `format`.",
        "an before a consonant | It has an pattern.",
        "a keyword without quotes | It is beyond minLength of 3.",
        "a keyword without quotes | It may return 4XX.",
        "one of many | It has a minimum of 1 items.",
        "many of one | It changes at 2 place: `a`, `b`.",
        "a singular before a list | It requires the scope `a` and `b`.",
        "a plural before one value | It requires the scopes `a` for all.",
        "a word that the glossary gives up | A client gets a reply.",
        "a word that the glossary gives up | A credential lets in on top.",
        "no full stop | The default is new",
        "no capital in front | the default is new.",
        "a quote that does not end | The default is `a.",
      })
  void findsEachKindOfDefect(String kind, String sentence) {
    assertThat(Defects.ofSentence(sentence)).anySatisfy(each -> assertThat(each).startsWith(kind));
  }

  @Test
  void findsNoDefectsInGoodSentences() {
    assertThat(Defects.ofSentence("A user gets an `error_type` and 1 item in an hour.")).isEmpty();
    assertThat(Defects.ofSentence("`a` is a URL, a UNIX time or `null`: `x-id-of`.")).isEmpty();
    assertThat(Defects.ofSentence("It has the values `a` and `b`, and the value `c`.")).isEmpty();
  }
}
