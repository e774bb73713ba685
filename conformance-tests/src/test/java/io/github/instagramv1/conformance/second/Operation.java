package io.github.instagramv1.conformance.second;

/** What is done for a request. */
interface Operation {
  /**
   * The answer.
   *
   * @throws Refusal if there is none
   */
  Answer answer(Ask ask);
}
