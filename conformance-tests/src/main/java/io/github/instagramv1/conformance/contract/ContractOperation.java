package io.github.instagramv1.conformance.contract;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One operation as the contract documents it.
 *
 * @param path the template, without the base path
 * @param scope the scope that the operation always needs
 * @param acceptsClientId whether a {@code client_id} alone is enough for public objects
 * @param errorTypes the legal values of {@code error_type}, by status
 * @param pageKey the request parameter that names the next page, where the operation pages
 */
public record ContractOperation(
    String id,
    String method,
    String path,
    String tag,
    String scope,
    boolean acceptsClientId,
    List<ContractParameter> parameters,
    Map<Integer, Set<String>> errorTypes,
    Set<Integer> statuses,
    Optional<PageKey> pageKey) {

  private static final String OAUTH = "/components/securitySchemes/oauth2";

  /** What stands for the pages and responses of OAuth, which are beside the operations. */
  public static final ContractOperation BESIDE =
      new ContractOperation(
          "oauth",
          "GET",
          OAUTH,
          "oauth",
          "basic",
          false,
          List.of(),
          Map.of(),
          Set.of(),
          Optional.empty());

  /** The parameter that requests a page, and the property that announces it. */
  public record PageKey(String request, String response) {
    /** Whether the value is the id of a media object, so that other ids can be requested too. */
    public boolean namesMedia() {
      return request.equals("max_id") || request.equals("max_tag_id");
    }
  }

  public ContractOperation {
    parameters = List.copyOf(parameters);
    errorTypes = Map.copyOf(errorTypes);
    statuses = Set.copyOf(statuses);
  }

  /** Whether it is none of the contract's, but beside them. */
  public boolean isBeside() {
    return path.equals(OAUTH);
  }

  /** Whether it changes what the server holds. */
  public boolean writes() {
    return !method.equals("GET");
  }

  /** Whether it is about the caller by its very path. */
  public boolean ofSelf() {
    return path.startsWith("/users/self/");
  }

  /** The parameter of this name. */
  public Optional<ContractParameter> parameter(String name) {
    return parameters.stream().filter(each -> each.name().equals(name)).findFirst();
  }

  /** The place of a status in the contract, or of the operation where the status has none. */
  public String pointer(int status) {
    if (path.startsWith(Unrouted.PREFIX) || isBeside()) {
      return "#" + path;
    }
    String operation =
        "#/paths/"
            + path.replace("~", "~0").replace("/", "~1")
            + "/"
            + method.toLowerCase(Locale.ROOT);
    return statuses.contains(status) ? operation + "/responses/" + status : operation;
  }
}
