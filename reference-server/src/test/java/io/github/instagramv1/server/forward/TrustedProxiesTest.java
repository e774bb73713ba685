package io.github.instagramv1.server.forward;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.net.InetAddresses;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TrustedProxiesTest {
  private static final String PEER = "10.0.0.1";
  private static final String OUTER = "10.0.0.2";
  private static final TrustedProxies PROXIES =
      TrustedProxies.parse(List.of("10.0.0.0/24", "fd00::/8"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        // headers                                                | client     | scheme | authority
        "XFH: photos.example                                      | 10.0.0.1   | -      | photos.example",
        "XFH: evil.example, photos.example                        | 10.0.0.1   | -      | photos.example",
        "XFH: a, evil.example,photos.example:8443; XFP: http, https | 10.0.0.1 | https  | photos.example:8443",
        "XFF: 198.51.100.7; XFH: evil.example, photos.example     | 198.51.100.7 | -    | photos.example",
        "XFF: 10.0.0.2, 198.51.100.7; XFH: evil, photos.example   | 198.51.100.7 | -    | photos.example",
        "XFF: 198.51.100.7, 10.0.0.2; XFH: photos.example, inner  | 198.51.100.7 | -    | photos.example",
        "XFF: 1.1.1.1, 198.51.100.7, 10.0.0.2; XFH: evil, photos.example, inner | 198.51.100.7 | - | photos.example",
        "XFF: 198.51.100.7, 10.0.0.2; XFH: photos.example; XFP: https, http | 198.51.100.7 | https | photos.example",
        "XFF: 198.51.100.7:4711; XFP: HTTPS                       | 198.51.100.7 | https | -",
        "XFF: [2001:db8::7]:443; XFH: [2001:db8::1]:8443          | 2001:db8::7 | -     | [2001:db8::1]:8443",
        "XFF: 2001:db8::7                                         | 2001:db8::7 | -     | -",
        "XFF: ::ffff:198.51.100.7                                 | 198.51.100.7 | -    | -",
        "XFF: unknown; XFP: https                                 | 10.0.0.1   | https  | -",
        "XFP: javascript                                          | 10.0.0.1   | -      | -",
        "XFP: ftp, https                                          | 10.0.0.1   | https  | -",
        "XFP: https, ftp                                          | 10.0.0.1   | -      | -",
        "XFH: user@evil.example                                   | 10.0.0.1   | -      | -",
        "XFH: photos.example/path                                 | 10.0.0.1   | -      | -",
        "XFH: photos.example?x                                    | 10.0.0.1   | -      | -",
        "XFH: photos example                                      | 10.0.0.1   | -      | -",
        "XFH: photos.example, <script>                            | 10.0.0.1   | -      | -",
        "XFH: photos.example,                                     | 10.0.0.1   | -      | -",
        "F: for=198.51.100.7#proto=https#host=photos.example      | 198.51.100.7 | https | photos.example",
        "F: host=evil.example, host=photos.example                | 10.0.0.1   | -      | photos.example",
        "F: For=\"[2001:db8:cafe::17]:4711\"# HOST=\"photos.example:8443\" # proto=HTTPS | 2001:db8:cafe::17 | https | photos.example:8443",
        "F: host=\"[2001:db8::1]:443\"                            | 10.0.0.1   | -      | [2001:db8::1]:443",
        "F: host=\"pho\\tos.example\"                             | 10.0.0.1   | -      | photos.example",
        "F: for=_hidden#host=photos.example                       | 10.0.0.1   | -      | photos.example",
        "F: for=unknown#host=photos.example                       | 10.0.0.1   | -      | photos.example",
        "F: host=evil, for=198.51.100.7#host=photos.example, for=10.0.0.2#host=inner | 198.51.100.7 | - | photos.example",
        "F: for=198.51.100.7#host=photos.example, for=10.0.0.2    | 198.51.100.7 | -    | photos.example",
        "F: for=\"a,b\"#host=evil.example, host=photos.example    | 10.0.0.1   | -      | photos.example",
        "F: ,, host=photos.example                                | 10.0.0.1   | -      | photos.example",
        // A header that violates the grammar is ignored as a whole, an unknown scheme by itself.
        "F: host=\"evil.example, host=photos.example              | 10.0.0.1   | -      | -",
        "F: host=evil.example#host=photos.example                 | 10.0.0.1   | -      | -",
        "F: host=[2001:db8::1]                                    | 10.0.0.1   | -      | -",
        "F: host = photos.example                                 | 10.0.0.1   | -      | -",
        "F: host=\"evil, host=\"photos.example\"                  | 10.0.0.1   | -      | -",
        "F: photos.example                                        | 10.0.0.1   | -      | -",
        "F: proto=gopher#host=photos.example                      | 10.0.0.1   | -      | photos.example",
        // Where the two kinds of headers differ, one of them is the client's, so neither counts.
        "F: host=evil.example; XFH: photos.example                | 10.0.0.1   | -      | -",
        "F: host=photos.example; XFH: evil.example                | 10.0.0.1   | -      | -",
        "F: host=evil.example; XFF: 198.51.100.7; XFP: https      | 10.0.0.1   | -      | -",
        "F: host=evil.example#proto=https; XFP: https             | 10.0.0.1   | https  | -",
        "F: for=198.51.100.7#host=photos.example; XFF: 198.51.100.7; XFH: photos.example | 198.51.100.7 | - | photos.example"
      })
  void usesHeadersOfTrustedProxiesOnly(
      String headers, String client, String scheme, String authority) {
    assertThat(forwardingFor(PEER, headers))
        .isEqualTo(
            new Forwarding(
                InetAddresses.forString(client),
                Optional.ofNullable(scheme),
                Optional.ofNullable(authority)));
    assertThat(forwardingFor("192.0.2.1", headers))
        .as("a peer that is no trusted proxy")
        .isEqualTo(
            new Forwarding(
                InetAddresses.forString("192.0.2.1"), Optional.empty(), Optional.empty()));
  }

  /** Values that a client sends in front never count, only those that trusted proxies append. */
  @Property
  void ignoresHeaderValuesWrittenByTheClient(
      @ForAll("headerTexts") String host,
      @ForAll("headerTexts") String client,
      @ForAll("headerTexts") String forwarded) {
    Map<String, String> customary =
        Map.of(
            "X-Forwarded-For", client + ", 198.51.100.7, " + OUTER,
            "X-Forwarded-Host", host + ", photos.example, inner.example");
    assertThat(PROXIES.of(InetAddresses.forString(PEER), headerLookup(customary)))
        .isEqualTo(
            new Forwarding(
                InetAddresses.forString("198.51.100.7"),
                Optional.empty(),
                Optional.of("photos.example")));
    Map<String, String> standard =
        Map.of("Forwarded", forwarded + ", for=198.51.100.7;host=\"photos.example:8443\"");
    assertThat(PROXIES.of(InetAddresses.forString(PEER), headerLookup(standard)).authority())
        .isIn(Optional.empty(), Optional.of("photos.example:8443"));
  }

  @Provide
  Arbitrary<String> headerTexts() {
    return Arbitraries.of(
            "evil.example", "host=", "for=", "\"", "\\", ",", ";", "=", " ", "10.0.0.2", "[::1]")
        .list()
        .ofMaxSize(8)
        .map(parts -> String.join("", parts));
  }

  @ParameterizedTest
  @CsvSource({
    "10.0.0.0/8, 10.255.0.1, true",
    "10.0.0.0/8, 11.0.0.1, false",
    "10.1.2.3/8, 10.255.0.1, true",
    "10.0.0.1, 10.0.0.1, true",
    "10.0.0.1, 10.0.0.2, false",
    "0.0.0.0/0, 8.8.8.8, true",
    "0.0.0.0/0, ::1, false",
    "::/0, 8.8.8.8, false",
    "fd00::/8, fdff::1, true",
    "fd00::/8, fe80::1, false",
    "2001:db8::/33, 2001:db8:7fff::1, true",
    "2001:db8::/33, 2001:db8:8000::1, false",
    "::ffff:10.0.0.1, 10.0.0.1, true"
  })
  void matchesAddressesByTheirNetworkPrefix(String range, String address, boolean contained) {
    assertThat(AddressRange.parse(range).contains(InetAddresses.forString(address)))
        .isEqualTo(contained);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", " ", "proxy", "localhost", "proxy.example.org", "10.0.0", "10.0.0.256", "10.0.0.0/33",
        "10.0.0.0/-1", "10.0.0.0/", "10.0.0.0/8/8", "10.0.0.0/a", "::/129", "[::1]", "*", "10.*",
        "10.0.0.1:80", "fe80::1%eth0", "010.0.0.1/8x", "/8", "0x0a000001"
      })
  void rejectsTextThatIsNoAddressOrRange(String text) {
    assertThatThrownBy(() -> AddressRange.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("CIDR");
  }

  private static Forwarding forwardingFor(String peer, String headers) {
    Map<String, String> values = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    Map<String, String> names =
        Map.of(
            "F", "Forwarded",
            "XFF", "X-Forwarded-For",
            "XFH", "X-Forwarded-Host",
            "XFP", "X-Forwarded-Proto");
    for (String header : headers.split(";", -1)) {
      String[] parts = header.strip().split(": ?", 2);
      values.put(names.get(parts[0]), parts[1].replace('#', ';'));
    }
    return PROXIES.of(InetAddresses.forString(peer), headerLookup(values));
  }

  private static java.util.function.Function<String, Optional<String>> headerLookup(
      Map<String, String> values) {
    return name -> Optional.ofNullable(values.get(name));
  }
}
