/** The elements of the files of faults: conditions on requests and responses, and actions. */
package io.github.instagramv1.conformance.mutant.action;
