;; Finds the bytes that split a CSV, sixteen at a time: the positions of every delimiter, quote, LF and CR.
;; find-marks.ts holds it assembled; after a change: wat2wasm find-marks.wat --output=/dev/stdout | base64 -w 0 (wat2wasm is of wabt)
;;
;; Bytes stand at 0 .. length - 1, at most 65,536 of them; up to 15 behind them are read and ignored.
;; Positions, each plus base, go to 65,600 and on as 32-bit numbers. Returns how many.
(module
  (memory (export "memory") 6)
  (func (export "findMarks") (param $length i32) (param $delimiter i32) (param $base i32) (result i32)
    (local $at i32) (local $out i32) (local $mask i32) (local $position i32) (local $count i32)
    (local $bytes v128) (local $delimiters v128)
    (local.set $out (i32.const 65600))
    (local.set $delimiters (i8x16.splat (local.get $delimiter)))
    (block $done
      (loop $blocks
        (br_if $done (i32.ge_u (local.get $at) (local.get $length)))
        (local.set $bytes (v128.load (local.get $at)))
        (local.set $mask
          (i8x16.bitmask
            (v128.or
              (v128.or
                (i8x16.eq (local.get $bytes) (local.get $delimiters))
                (i8x16.eq (local.get $bytes) (v128.const i8x16 34 34 34 34 34 34 34 34 34 34 34 34 34 34 34 34)))
              (v128.or
                (i8x16.eq (local.get $bytes) (v128.const i8x16 10 10 10 10 10 10 10 10 10 10 10 10 10 10 10 10))
                (i8x16.eq (local.get $bytes) (v128.const i8x16 13 13 13 13 13 13 13 13 13 13 13 13 13 13 13 13))))))
        ;; bytes behind the end
        (if (i32.gt_u (i32.add (local.get $at) (i32.const 16)) (local.get $length))
          (then
            (local.set $mask
              (i32.and (local.get $mask)
                (i32.sub (i32.shl (i32.const 1) (i32.sub (local.get $length) (local.get $at))) (i32.const 1))))))
        (local.set $position (i32.add (local.get $base) (local.get $at)))
        (local.set $at (i32.add (local.get $at) (i32.const 16)))
        (local.set $count (i32.popcnt (local.get $mask)))
        ;; three are written, whether there are so many or not: cheaper than asking for each
        (i32.store (local.get $out) (i32.add (local.get $position) (i32.ctz (local.get $mask))))
        (local.set $mask (i32.and (local.get $mask) (i32.sub (local.get $mask) (i32.const 1))))
        (i32.store offset=4 (local.get $out) (i32.add (local.get $position) (i32.ctz (local.get $mask))))
        (local.set $mask (i32.and (local.get $mask) (i32.sub (local.get $mask) (i32.const 1))))
        (i32.store offset=8 (local.get $out) (i32.add (local.get $position) (i32.ctz (local.get $mask))))
        (if (i32.le_u (local.get $count) (i32.const 3))
          (then
            (local.set $out (i32.add (local.get $out) (i32.shl (local.get $count) (i32.const 2))))
            (br $blocks)))
        (local.set $out (i32.add (local.get $out) (i32.const 12)))
        (loop $marks
          (local.set $mask (i32.and (local.get $mask) (i32.sub (local.get $mask) (i32.const 1))))
          (br_if $blocks (i32.eqz (local.get $mask)))
          (i32.store (local.get $out) (i32.add (local.get $position) (i32.ctz (local.get $mask))))
          (local.set $out (i32.add (local.get $out) (i32.const 4)))
          (br $marks))))
    (i32.shr_u (i32.sub (local.get $out) (i32.const 65600)) (i32.const 2))))
