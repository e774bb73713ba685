/** The contract in the kit's jar: its operations, and the validator of every response of a run. */
package io.github.instagramv1.conformance.contract;
