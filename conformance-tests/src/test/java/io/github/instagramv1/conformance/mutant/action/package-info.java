/** What files of faults can say: conditions of requests and responses, and actions. */
package io.github.instagramv1.conformance.mutant.action;
