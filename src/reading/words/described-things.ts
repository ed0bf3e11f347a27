import { spaced } from '../../draft/listed.ts'

/**
 * What a group's name may only describe: the Indian takeaway, the ladies' toilet, the Muslim prayer room, the elderly bus. Said of
 * these, nothing is said of the group. Everyday places, things and occasions of a town; hand-written.
 */
export const describedThings: ReadonlySet<string> = new Set(
  spaced(`
    access bakery balsam band bar barber barbers bars bay bays bench block book building bus buses cafe cafes cake car
    cars centre chapel cheese choir church club clubs coins corner crayfish culture curry dance dinner door doors
    entrance event festival film final flag flags food football gate gates graveyard group hall hogweed hornet hornets
    house houses kebab kitchen knotweed ladybird ladybirds language lanterns league lessons lift loo loos lunch market
    meal menu mink mosque moth music night parade parking party path place pub pubs ramp restaurant restaurants road
    room rooms school schools section shed sheds shelter shop shops sign signs space spaces squirrel squirrels stall
    stalls takeaway takeaways team teams temple toilet toilets tree trees van vans village wall week
  `),
)
