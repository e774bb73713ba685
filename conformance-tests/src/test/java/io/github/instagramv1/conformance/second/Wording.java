package io.github.instagramv1.conformance.second;

/** The wording of error messages, on which no client may depend. */
enum Wording {
  PLAIN {
    @Override
    String of(Refusal refusal) {
      return refusal.getMessage();
    }
  },
  OTHER_LANGUAGE {
    @Override
    String of(Refusal refusal) {
      return "Det gick inte: \u201c"
          + refusal.getMessage().length()
          + "\u201d \ud83d\ude41 <b>&</b>/";
    }
  },
  CURT {
    @Override
    String of(Refusal refusal) {
      return ".";
    }
  };

  abstract String of(Refusal refusal);
}
