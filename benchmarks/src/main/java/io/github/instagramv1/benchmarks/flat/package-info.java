/** Whether lists cost the same in a small world as in a large one, also for extreme users. */
package io.github.instagramv1.benchmarks.flat;
