package io.github.instagramv1.client.page;

import io.github.instagramv1.client.call.ApiCall;
import io.github.instagramv1.client.error.FailedCall;
import io.github.instagramv1.client.error.PagingException;
import io.github.instagramv1.client.redaction.Redaction;
import io.github.instagramv1.client.url.NextUrl;
import io.github.instagramv1.client.value.PropertyException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The pagination of an operation, from {@code x-pagination} in the contract.
 *
 * @param items the items of a page
 * @param nextUrl the whole URL of the next page
 * @param nextCursor the cursor of the next page, used if there is no URL
 * @param cursorParameter the parameter for the cursor
 */
public record Paging<R, T>(
    Function<R, List<T>> items,
    Function<R, Optional<String>> nextUrl,
    Function<R, Optional<String>> nextCursor,
    String cursorParameter) {

  Optional<String> cursorIn(R response) {
    return read(nextCursor, response);
  }

  /** Ignores a fragment alone, which names no page. */
  private Optional<String> urlIn(R response) {
    return read(nextUrl, response).filter(url -> !url.strip().startsWith("#"));
  }

  /** Returns whether a page follows a response. */
  boolean leadsOn(R response) {
    return urlIn(response).isPresent() || cursorIn(response).isPresent();
  }

  /**
   * Returns the call for the page after a response; empty after the last page.
   *
   * @param first the call for the first page, with all parameters
   * @param call the call that returned {@code response}
   */
  Optional<ApiCall<R>> next(ApiCall<R> first, ApiCall<R> call, R response) {
    return urlIn(response)
        .flatMap(text -> uri(call, text))
        .map(url -> first.at(call.url() == null ? url : NextUrl.from(call.url(), url)))
        .or(() -> cursorIn(response).map(cursor -> first.withQuery(cursorParameter, cursor)));
  }

  /**
   * Some servers end a list with a pagination that is not an object. An unreadable key is an error
   * instead, because the list continues at an unknown place.
   */
  private static <R> Optional<String> read(Function<R, Optional<String>> key, R response) {
    try {
      return key.apply(response).filter(text -> !text.isBlank());
    } catch (PropertyException e) {
      if (e.path().contains(".")) {
        throw e;
      }
      return Optional.empty();
    }
  }

  private Optional<URI> uri(ApiCall<R> call, String text) {
    try {
      return NextUrl.of(text);
    } catch (URISyntaxException e) {
      throw failed(call, "the URL of the next page is invalid");
    }
  }

  PagingException failed(ApiCall<R> call, String message) {
    String url =
        call.url() == null ? call.path() : Redaction.urlWithoutQuery(call.url().toString());
    return new PagingException(new FailedCall(call.operationId(), call.method(), url, 0), message);
  }
}
