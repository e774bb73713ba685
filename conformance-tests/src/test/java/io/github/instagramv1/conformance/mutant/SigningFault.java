package io.github.instagramv1.conformance.mutant;

import io.github.instagramv1.conformance.http.Signer;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** No fault, but a signature on each request with a token that has none yet. */
public final class SigningFault implements Fault {
  private static final String SIG = "sig";
  private static final String BEARER = "bearer ";
  private static final Pattern PART =
      Pattern.compile("name=\"([^\"]*)\"\\r\\n\\r\\n(.*?)\\r\\n--", Pattern.DOTALL);

  private final Signer signer;
  private final String unsigned;

  /**
   * Takes the secret's signer.
   *
   * @param unsigned a token whose requests are left as they are
   */
  public SigningFault(Signer signer, String unsigned) {
    this.signer = signer;
    this.unsigned = unsigned;
  }

  @Override
  public ProxyResponse apply(ProxyRequest request, Upstream upstream) {
    Map<String, String> parameters = parameters(request);
    String token = parameters.getOrDefault("access_token", bearer(request));
    boolean signs = !token.isEmpty() && !token.equals(unsigned) && !parameters.containsKey(SIG);
    String path = URLDecoder.decode(request.path().replace("+", "%2B"), StandardCharsets.UTF_8);
    return upstream.send(signs ? request.with(SIG, signer.sign(path, parameters)) : request);
  }

  private static String bearer(ProxyRequest request) {
    String header = request.headers().getOrDefault("authorization", "");
    return header.toLowerCase(Locale.ROOT).startsWith(BEARER)
        ? header.substring(BEARER.length())
        : "";
  }

  @Override
  public boolean takesRequestsAtOnce() {
    return true;
  }

  /** Those of a form of any kind and of the query; of several with a name the first. */
  private static Map<String, String> parameters(ProxyRequest request) {
    List<Map.Entry<String, String>> pairs = new ArrayList<>();
    String type = request.headers().getOrDefault("content-type", "");
    if (type.startsWith("multipart/")) {
      PART.matcher(request.body())
          .results()
          .forEach(part -> pairs.add(Map.entry(part.group(1), part.group(2))));
    } else if (request.isForm() || type.isEmpty()) {
      pairs.addAll(ProxyRequest.parse(request.body()));
    }
    pairs.addAll(request.query());
    Map<String, String> parameters = new HashMap<>();
    pairs.forEach(pair -> parameters.putIfAbsent(pair.getKey(), pair.getValue()));
    return parameters;
  }
}
