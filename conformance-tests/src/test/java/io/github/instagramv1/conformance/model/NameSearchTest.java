package io.github.instagramv1.conformance.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameSearchTest {

  @ParameterizedTest
  @CsvSource({
    // The username as a whole, and its beginnings.
    "lind_ana, lind_ana, Ana Lindqvist, YES",
    "LIND, lind_ana, Ana Berg, YES",
    "l, lind_ana, Ana Berg, YES",
    "ind, lind_ana, Ana Berg, NO",
    "lind_anax, lind_ana, Ana Berg, NO",
    "l_nd, lind_ana, Ana Berg, NO",
    "l%, lind_ana, Ana Berg, NO",
    // Words of the full name.
    "BERG, x, Ana Berg, YES",
    "berg a, x, Ana Berg, YES",
    "an be, x, Ana Berg, YES",
    "erg, x, Ana Berg, NO",
    "ana zzqxj, x, Ana Berg, NO",
    "ana x, x, Ana Berg, NO",
    // Case beyond ASCII.
    "ÅSA, x, Åsa Öberg, YES",
    "öB, x, Åsa Öberg, YES",
    "asa, x, Åsa Öberg, NO",
    // Cases that the contract leaves open.
    "brien, x, Pat O'Brien, OPEN",
    "lena, x, Anna-Lena Berg, OPEN",
    "a an, x, Anna Berg, OPEN",
    "strasse, x, Straße Berg, OPEN"
  })
  void findsBeginningsOfNames(String q, String username, String fullName, Ruling ruling) {
    assertThat(new NameSearch(q).finds(username, fullName)).isEqualTo(ruling);
  }

  @ParameterizedTest
  @CsvSource({"ana, ana, true", "ANA, ana, true", "an, ana, false", "anab, ana, false"})
  void recognizesTheExactUsername(String q, String username, boolean exactly) {
    assertThat(new NameSearch(q).isExactly(username)).isEqualTo(exactly);
  }
}
