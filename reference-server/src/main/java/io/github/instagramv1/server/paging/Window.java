package io.github.instagramv1.server.paging;

import io.github.instagramv1.server.error.ErrorType;

/**
 * The open interval of positions that a page may come from.
 *
 * @param newerThan exclusive lower bound; -1 where there is none
 * @param olderThan exclusive upper bound; {@link Long#MAX_VALUE} where there is none
 */
public record Window(long newerThan, long olderThan) {

  /**
   * The window between two ids as callers write them: {@code pk} or {@code pk_owner}, either may be
   * null. An id that nobody has is still a bound, since it is only compared.
   */
  public static Window between(String minId, String maxId) {
    return new Window(
        minId == null ? -1 : position(minId), maxId == null ? Long.MAX_VALUE : position(maxId));
  }

  private static long position(String id) {
    int underscore = id.indexOf('_');
    String digits = underscore < 0 ? id : id.substring(0, underscore);
    try {
      return Long.parseLong(digits);
    } catch (NumberFormatException e) {
      throw ErrorType.INVALID_PARAMETERS.because("An id of this form is no bound: " + id);
    }
  }
}
