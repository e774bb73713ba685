package io.github.instagramv1.conformance.second;

/** An operation of the API. */
interface Operation {
  /**
   * Returns the result of a request.
   *
   * @throws Refusal if the request is refused
   */
  Answer answer(Ask ask);
}
