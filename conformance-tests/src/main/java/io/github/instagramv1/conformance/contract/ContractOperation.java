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
 * @param acceptsClientId whether a {@code client_id} alone is sufficient for public objects
 * @param errorTypes the legal values of {@code error_type}, by status
 * @param pageKey the page key, if the operation is paginated
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

  /**
   * The pseudo operation of the OAuth pages and responses, which are not operations of the
   * contract.
   */
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

  /** The parameter that requests a page, and the property of the response with its value. */
  public record PageKey(String request, String response) {
    /** Returns whether the value is the id of a media object, so that other ids are valid too. */
    public boolean namesMedia() {
      return request.equals("max_id") || request.equals("max_tag_id");
    }
  }

  public ContractOperation {
    parameters = List.copyOf(parameters);
    errorTypes = Map.copyOf(errorTypes);
    statuses = Set.copyOf(statuses);
  }

  /** Returns whether this is {@link #BESIDE}. */
  public boolean isBeside() {
    return path.equals(OAUTH);
  }

  /** Returns whether the operation changes data of the server. */
  public boolean writes() {
    return !method.equals("GET");
  }

  /** Returns whether the path of the operation means the authenticated user. */
  public boolean ofSelf() {
    return path.startsWith("/users/self/");
  }

  /** Returns the parameter with this name. */
  public Optional<ContractParameter> parameter(String name) {
    return parameters.stream().filter(each -> each.name().equals(name)).findFirst();
  }

  /**
   * Returns the place of a status code in the contract, or of the operation if it does not list the
   * code.
   */
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
